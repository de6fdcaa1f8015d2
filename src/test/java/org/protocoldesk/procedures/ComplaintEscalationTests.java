package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.directory.DirectoryFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The complaint procedure of the default council, told as stories. Every end and every
 * boundary event of its models is passed by one of them.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintEscalationTests {

	private static final String MEMBER = "aisha.khalil";

	private static final String CHIEF_EXECUTIVE = """
			- id: chief-executive
			  holder: grace.adeyemi
			  deputies: [owen.pritchard]""";

	private static final String MONITORING_OFFICER = """
			- id: monitoring-officer
			  holder: judith.rosenberg
			  deputies: [simon.lacey]""";

	private static final String HR_DIRECTOR = """
			- id: hr-director
			  holder: alison.fairweather
			  deputies: [robert.ashby]""";

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	RepositoryService repository;

	private CaseStory story;

	@AfterEach
	void note() {
		this.passed.addAll(this.story.passed());
	}

	@AfterAll
	void everyEndAndBoundaryEventWasPassed() {
		for (String model : List.of(Complaints.PROCEDURE, "complaint-consultation", "complaint-course",
				"appointment")) {
			assertThat(ModelEvents.endsAndBoundaries(this.repository, model)).as(model).isSubsetOf(this.passed);
		}
	}

	private CaseStory complain(String member, String officer) {
		this.story = this.desk.start(member, Complaints.PROCEDURE, Complaints.about(officer));
		return this.story;
	}

	/** LUT-22.1a, 22.2a, 22.2b, 22.2c, 10.8a. */
	@Test
	void shouldClimbFromServiceDirectorToChiefExecutive() {
		complain(MEMBER, "liam.brennan");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("service-director.housing");
		this.story.decide("carol.whitfield", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("corporate-director.place");
		this.story.decide("stephen.hartley", "considerComplaint", "partly-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("chief-executive");
		this.story.decide("grace.adeyemi", "considerComplaint", "upheld");
		assertThat(this.story.isEnded()).isTrue();
		assertThat(this.story.file().outcome()).isEqualTo("upheld");
		assertThat(
				this.story.journal().stream().filter((line) -> line.action() == Action.ROUTED).map(JournalLine::rule))
			.containsExactly("LUT-22.2a", "LUT-22.2b", "LUT-22.2c");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("closure", MEMBER), tuple("officer-outcome", "liam.brennan"));
	}

	/** LUT-22.2b: going on is the Member's choice. */
	@Test
	void shouldEndWhenTheMemberAccepts() {
		complain(MEMBER, "liam.brennan");
		assertThat(this.story.file().dueAt()).isNotNull();
		this.story.decide("carol.whitfield", "considerComplaint", "upheld");
		assertThat(this.story.file().dueAt()).as("nobody has to act by a date while the Member thinks").isNull();
		this.story.decide(MEMBER, "replyToOutcome", "accept");
		assertThat(this.story.file().outcome()).isEqualTo("settled");
		assertThat(this.story.passed()).contains("complaintSettled");
	}

	/** LUT-10.6a, LUT-2.5b. */
	@Test
	void shouldNotTakeUpWhatWasRaisedAtTheMeeting() {
		this.story = this.desk.start("rosalind.pike", Complaints.PROCEDURE, Complaints.about("liam.brennan", Map
			.of("onBehalfOf", MEMBER, "channel", "council-meeting", "setting", "council-meeting", "pressure", true)));
		assertThat(this.story.file().outcome()).isEqualTo("ruled-out");
		assertThat(this.story.file().party("complainant"))
			.hasValueSatisfying((party) -> assertThat(party.person()).isEqualTo(MEMBER));
		assertThat(this.story.letters()).extracting("template").containsExactly("ruled-out");
		assertThat(this.story.journal()).extracting(JournalLine::rule).contains("LUT-10.6a", "LUT-2.5b");
	}

	/** The officer is heard when the handler finds it fair; advice may be asked for. */
	@Test
	void shouldHearTheOfficerBeforeDeciding() {
		complain(MEMBER, "liam.brennan").submit("carol.whitfield", "considerComplaint",
				Map.of("decision", "hear-officer", "question", "What happened in the lobby?"));
		assertThat(this.story.offeredTo("giveView")).containsExactly("liam.brennan");
		assertThat(this.desk.as("liam.brennan", () -> this.story.visibleVariables("giveView")))
			.doesNotContainKeys("complainant", "informalNote");
		this.story.submit("liam.brennan", "giveView", Map.of("view", "I was called away."))
			.decide("carol.whitfield", "considerComplaint", "not-upheld");
		assertThat(this.story.passed()).contains("hearOfficer", "viewSettled");
	}

	/** LUT-22.3a to 22.3e: a statutory officer, by way of the group leader. */
	@Test
	void shouldTakeTheStatutoryOfficersCourseAfterAdviceAndTheLeadersView() {
		complain(MEMBER, "judith.rosenberg").decide("grace.adeyemi", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
		assertThat(this.story.offeredTo("seekHrAdvice")).containsExactly("group-leader.labour");
		this.story.decide("dorothy.nkemelu", "seekHrAdvice", "seek-advice");
		assertThat(this.story.offeredTo("adviseCourse")).containsExactly("hr-director");
		this.story.decide(holder("hr-director"), "adviseCourse", "statutory-procedure");
		assertThat(this.story.offeredTo("giveView")).containsExactly("leader");
		this.story.submit("rashid.mahmood", "giveView", Map.of("view", "I agree that it is serious."))
			.decide(holder("hr-director"), "takeAction", "carried-out");
		assertThat(this.story.file().outcome()).isEqualTo("statutory-procedure");
		assertThat(this.story.journal()).extracting(JournalLine::rule)
			.contains("LUT-22.3a", "LUT-22.3b", "LUT-22.3c", "LUT-22.3e");
	}

	/** LUT-22.3c is a should: without advice the reason is recorded. */
	@Test
	void shouldLetTheGroupLeaderAnswerWithoutAdvice() {
		complain(MEMBER, "stephen.hartley").decide("grace.adeyemi", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on")
			.decide("dorothy.nkemelu", "seekHrAdvice", "no-advice");
		assertThat(this.story.file().outcome()).isEqualTo("no-advice");
		assertThat(this.story.passed()).contains("answeredWithoutAdvice");
	}

	/** LUT-22.4a to 22.4g. */
	@Test
	void shouldPointToTheOmbudsmanAfterTheComplaintsPolicy() {
		complain(MEMBER, "grace.adeyemi");
		assertThat(this.story.offeredTo("chooseCourse")).containsExactly("monitoring-officer");
		this.story.submit("judith.rosenberg", "chooseCourse",
				Map.of("decision", "seek-advice", "question", "Which course fits?"));
		assertThat(this.story.offeredTo("giveView")).containsExactly("hr-director");
		this.story.submit(holder("hr-director"), "giveView", Map.of("view", "The Complaints Policy."))
			.decide("judith.rosenberg", "chooseCourse", "complaints-policy");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("complaints-policy-handler");
		this.story.decide(holder("complaints-policy-handler"), "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
		assertThat(this.story.file().outcome()).isEqualTo("ombudsman");
		assertThat(this.story.passed()).contains("ombudsmanSignposted");
		assertThat(lettersTo("rashid.mahmood")).contains("stage-information", "stage-concluded", "case-closed");
		assertThat(lettersTo("dorothy.nkemelu")).isEqualTo(lettersTo("rashid.mahmood"));
	}

	@Test
	void shouldEndAtOnceWhenTheMemberWithdraws() {
		complain(MEMBER, "liam.brennan");
		CaseStory withdrawal = this.desk.start(MEMBER, "case-withdrawal",
				Map.of("withdrawn", this.story.reference(), "reason", "We have talked."));
		assertThat(withdrawal.passedInInstance()).contains("caseWithdrawn");
		assertThat(this.story.isEnded()).isTrue();
		assertThat(this.story.file().outcome()).isEqualTo("withdrawn");
		assertThat(this.story.letters()).extracting("template").contains("withdrawn", "withdrawal-confirmed");
	}

	/** LUT-Q13, Q36: targets remind and mark as overdue, nothing lapses. */
	@Test
	void shouldRemindAndMarkAsOverdueButNeverLapse() {
		complain(MEMBER, "liam.brennan");
		Task task = this.story.task("considerComplaint");
		this.story.untilAfter(this.story.reminder("considerComplaint"));
		assertThat(lettersTo("carol.whitfield")).contains("reminder").doesNotContain("overdue");
		this.story.untilAfter(task.getDueDate());
		assertThat(lettersTo("carol.whitfield")).contains("overdue");
		assertThat(this.story.file().isOverdue()).isTrue();
		assertThat(this.story.task("considerComplaint").getId()).isEqualTo(task.getId());
		this.story.decide("carol.whitfield", "considerComplaint", "not-upheld");
		this.story.untilAfter(this.story.reminder("replyToOutcome"));
		assertThat(lettersTo(MEMBER)).contains("reply-reminder");
		assertThat(this.story.task("replyToOutcome")).isNotNull();
	}

	@Test
	void shouldGoOnWithoutAViewThatWasNotGiven() {
		complain(MEMBER, "liam.brennan").submit("carol.whitfield", "considerComplaint",
				Map.of("decision", "hear-officer", "question", "What happened?"));
		Task view = this.story.task("giveView");
		this.story.untilAfter(this.story.reminder("giveView"));
		assertThat(lettersTo("liam.brennan")).contains("view-reminder");
		this.story.untilAfter(view.getDueDate());
		assertThat(this.story.journal()).extracting(JournalLine::text)
			.contains("The Officer did not answer in time; the case goes on without their view.");
		assertThat(this.story.task("considerComplaint")).isNotNull();
	}

	/** Law 5: nobody is left who may act, so Democratic Services appoint somebody. */
	@Test
	void shouldLetDemocraticServicesAppointWhenNobodyMayHandle(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", CHIEF_EXECUTIVE, "- id: chief-executive\n  holder: grace.adeyemi")
			.replace("posts.yaml", MONITORING_OFFICER, "- id: monitoring-officer\n  holder: grace.adeyemi")
			.read());
		complain(MEMBER, "grace.adeyemi");
		assertThat(this.story.offeredTo("appoint")).containsExactly("democratic-services");
		assertThatThrownBy(() -> this.story.submit("rosalind.pike", "appoint",
				Map.of("appointee", "grace.adeyemi", "reason", "She knows the matter.")))
			.hasMessageContaining("appointee");
		this.story.submit("rosalind.pike", "appoint",
				Map.of("appointee", "kwame.boateng", "reason", "He is independent of the matter."));
		assertThat(this.story.offeredTo("chooseCourse")).containsExactly("kwame.boateng");
		assertThat(lettersTo("kwame.boateng")).contains("handler-asked");
		this.story.decide("kwame.boateng", "chooseCourse", "other-course");
	}

	@Test
	void shouldLetDemocraticServicesAppointWhenNobodyMayAdvise(@TempDir Path folder) {
		complain(MEMBER, "judith.rosenberg").decide("grace.adeyemi", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", CHIEF_EXECUTIVE, "- id: chief-executive\n  holder: judith.rosenberg")
			.replace("posts.yaml", MONITORING_OFFICER, "- id: monitoring-officer\n  holder: judith.rosenberg")
			.replace("posts.yaml", HR_DIRECTOR, "- id: hr-director")
			.read());
		this.story.decide("dorothy.nkemelu", "seekHrAdvice", "seek-advice");
		assertThat(this.story.offeredTo("appoint")).containsExactly("democratic-services");
	}

	@Test
	void shouldGoOnWhenTheConsultedOfficeIsVacant(@TempDir Path folder) {
		complain(MEMBER, "judith.rosenberg").decide("grace.adeyemi", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on")
			.decide("dorothy.nkemelu", "seekHrAdvice", "seek-advice");
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "- id: leader\n  holder: rashid.mahmood", "- id: leader")
			.replace("posts.yaml", "- id: deputy-leader\n  holder: eleanor.vance", "- id: deputy-leader")
			.read());
		this.story.decide(holder("hr-director"), "adviseCourse", "other-course");
		assertThat(this.story.journal()).extracting(JournalLine::text)
			.contains("Nobody could be asked without being a party to the case; it goes on without a view.");
		assertThat(this.story.task("takeAction")).isNotNull();
	}

	private List<String> lettersTo(String person) {
		return this.story.letters()
			.stream()
			.filter((letter) -> letter.getRecipient().equals(person))
			.map((letter) -> letter.getTemplate())
			.toList();
	}

	private String holder(String post) {
		return this.directory.get().post(post).orElseThrow().holder();
	}

}
