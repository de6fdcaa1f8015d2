package org.protocoldesk.procedures;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a desk step does, proved once for all procedures. Reminders, silence, appointments
 * and replies are played in {@link ComplaintEscalationTests}, desks that change hands in
 * {@link OpenTasksTests}, two keys in {@link FourEyesTests}; here is what the complaint
 * has no case of.
 */
@DeskTest
class DeskStepTests {

	private static final String MEMBER = "aisha.khalil";

	private static final String HIGHWAYS = "service-director.highways";

	@Autowired
	CaseStories desk;

	@Autowired
	RepositoryService repository;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	AccessSetup access;

	private String deployment;

	@BeforeEach
	void deployModel() {
		this.deployment = this.repository.createDeployment()
			.addInputStream("bpmn/complaint-escalation/desk-steps.bpmn", file("desk-steps/desk-steps.bpmn"))
			.addInputStream("bpmn/complaint-escalation/words.yaml", file("desk-steps/words.yaml"))
			.addInputStream("forms/complaint-escalation/answer.form", file("desk-steps/answer.form"))
			.addInputStream("bpmn/councils/luton/council.yaml", file("bpmn/councils/luton/council.yaml"))
			.deploy()
			.getId();
		this.access.follow();
	}

	@AfterEach
	void restore() {
		this.repository.deleteDeployment(this.deployment, true);
		this.access.follow();
	}

	@Test
	void shouldKeepDateLettersAndJournalWhereAnAnswerComesBack() {
		CaseStory story = begin(HIGHWAYS, "", "");
		Date due = story.task("first").getDueDate();
		ClockUtil.setCurrentTime(new Date(story.task("first").getCreateTime().getTime() + 100_000_000));
		say(story, "desmond.clarke", "first", "wait");
		assertThat(story.task("first").getDueDate()).isEqualTo(due);
		assertThat(story.file().dueAt()).isEqualTo(due.toInstant());
		assertThat(lettersTo(story, "desmond.clarke")).containsExactly("view-reminder");
		assertThat(texts(story)).containsOnlyOnce("Passed to the Service Director.")
			.contains("The Service Director said wait.");
	}

	@Test
	void shouldSetKeepAndClearTheDateOfTheCase() {
		CaseStory story = begin(HIGHWAYS, "", "");
		Date due = story.task("first").getDueDate();
		assertThat(story.file().dueAt()).isEqualTo(due.toInstant());
		say(story, "desmond.clarke", "first", "done");
		assertThat(story.task("second").getDueDate()).isBefore(due);
		assertThat(story.file().dueAt()).isEqualTo(due.toInstant());
		say(story, "carol.whitfield", "second", "done");
		assertThat(story.task("third").getDueDate()).isNull();
		assertThat(story.file().dueAt()).isNull();
	}

	@Test
	void shouldTellOnlyWhatTheStepTells() {
		CaseStory story = begin(HIGHWAYS, "", "");
		assertThat(story.timersOf(story.task("first"))).hasSize(1);
		story.untilAfter(story.task("first").getDueDate());
		assertThat(lettersTo(story, "desmond.clarke")).containsExactly("view-reminder", "reply-reminder");
		assertThat(story.file().isOverdue()).isTrue();
		say(story, "desmond.clarke", "first", "done");
		Task second = story.task("second");
		story.untilAfter(story.reminder("second"));
		assertThat(lettersTo(story, "carol.whitfield")).containsExactly("view-reminder");
		story.untilAfter(second.getDueDate());
		assertThat(lettersTo(story, "carol.whitfield")).containsExactly("view-reminder");
		assertThat(texts(story)).containsOnlyOnce("The date has passed.");
	}

	@Test
	void shouldKeepItsLineForOfficesWhereItSaysSo() {
		CaseStory story = begin(HIGHWAYS, "", "");
		say(story, "desmond.clarke", "first", "done");
		assertThat(story.journal()).filteredOn((line) -> line.text().equals("The Service Director said done."))
			.extracting(JournalLine::audience)
			.containsExactly(Audience.OFFICES);
	}

	@Test
	void shouldLeaveOutWhomItIsToLeaveOut() {
		CaseStory story = begin("service-director.housing", "carol.whitfield", "");
		assertThat(story.offeredTo("first")).containsExactly("patricia.nolan");
		say(story, "patricia.nolan", "first", "done");
		assertThat(story.offeredTo("second")).containsExactly("carol.whitfield");
	}

	@Test
	void shouldHoldAnAppointmentToWhatTheStepAsks() {
		CaseStory story = begin("data-protection-officer", "meilin.chan", "officers");
		assertThat(story.offeredTo("first")).isEmpty();
		assertThat(story.timersOf(story.task("first"))).as("the date runs while somebody is sought").hasSize(1);
		assertNotAppointed(story, "meilin.chan", "kept out of this step");
		assertNotAppointed(story, "liam.brennan", "nobody deals with their own case");
		assertNotAppointed(story, "gary.stubbs", "choose an officer");
		appoint(story, "kwame.boateng");
		assertThat(story.offeredTo("first")).containsExactly("kwame.boateng");
		assertThat(lettersTo(story, "kwame.boateng")).containsExactly("view-reminder");
		assertThat(texts(story)).contains("Kwame Boateng was appointed.");
		say(story, "kwame.boateng", "first", "done");
		assertThat(story.task("second")).isNotNull();
	}

	/** Nobody is sought for a step that the case no longer waits for. */
	@Test
	void shouldEndAnAppointmentWithItsCase(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "- id: chief-executive\n  holder: grace.adeyemi\n  deputies: [owen.pritchard]",
					"- id: chief-executive\n  holder: grace.adeyemi")
			.replace("posts.yaml", "- id: monitoring-officer\n  holder: judith.rosenberg\n  deputies: [simon.lacey]",
					"- id: monitoring-officer\n  holder: grace.adeyemi")
			.read());
		CaseStory story = this.desk.start(MEMBER, Complaints.PROCEDURE, Complaints.about("grace.adeyemi"));
		assertThat(story.task("appoint")).isNotNull();
		this.desk.start(MEMBER, "case-withdrawal", Map.of("withdrawn", story.reference(), "reason", "It is settled."));
		assertThat(story.tasks()).isEmpty();
		assertThat(story.isEnded()).isTrue();
	}

	private CaseStory begin(String office, String leftOut, String takers) {
		return this.desk.begin(MEMBER, "desk-steps", new HashMap<>(
				Map.of("subject", "liam.brennan", "firstOffice", office, "leftOut", leftOut, "takers", takers)));
	}

	private static void say(CaseStory story, String user, String step, String what) {
		story.submit(user, step, Map.of("say", what));
	}

	private static void appoint(CaseStory story, String appointee) {
		story.submit("rosalind.pike", "appoint", Map.of("appointee", appointee, "reason", "Somebody has to."));
	}

	private static void assertNotAppointed(CaseStory story, String appointee, String because) {
		assertThatThrownBy(() -> appoint(story, appointee)).hasMessageContaining(because);
	}

	private static List<String> texts(CaseStory story) {
		return story.journal().stream().map(JournalLine::text).toList();
	}

	private static List<String> lettersTo(CaseStory story, String person) {
		return story.letters()
			.stream()
			.filter((letter) -> letter.getRecipient().equals(person))
			.map((letter) -> letter.getTemplate())
			.toList();
	}

	private static InputStream file(String path) {
		return DeskStepTests.class.getClassLoader().getResourceAsStream(path);
	}

}
