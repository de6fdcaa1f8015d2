package org.protocoldesk.procedures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.casefile.JournalLine;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * CAB-81a to 97c, 106a: the officer who is invited decides, and a second group cannot be
 * declined.
 */
@CabinetDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CabinetAttendanceTests {

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	private CaseStory story;

	@AfterEach
	void note() {
		this.passed.addAll(this.story.passed());
	}

	@AfterAll
	void whatOnlyThisCouncilHasWasPassed() {
		assertThat(this.passed).contains("otherTold", "nomineeGoes", "nothingAttributed", "passageChecked",
				"confirmNomination", "handInPassage", "checkPassage");
	}

	private CaseStory start(String member, String group, String support, String officer, Map<String, Object> more) {
		this.story = this.desk.start(member, Attendance.PROCEDURE, Attendance.ask(group, support, officer, more));
		return this.story;
	}

	private JournalLine decided() {
		return this.story.journal()
			.stream()
			.filter((line) -> line.action() == JournalLine.Action.DECIDED)
			.findFirst()
			.orElseThrow();
	}

	private JournalLine line(String step) {
		return this.story.journal().stream().filter((line) -> line.step().equals(step)).findFirst().orElseThrow();
	}

	private static final String OFFICER = "stuart.naismith";

	private CaseStory labour(String support, Map<String, Object> more) {
		return start("ahmed.farouk", "labour", support, OFFICER, more);
	}

	private CaseStory green(String support, Map<String, Object> more) {
		return start("alice.greenhalgh", "green", support, OFFICER, more);
	}

	/** CAB-83b, 92a, 106a, 81a. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			stuart.naismith, business,    party, CAB-83b
			stuart.naismith, meetingKind, ward,  CAB-106a
			amara.nwosu,     business,    mixed, CAB-92a
			""")
	void shouldRefuseAtIntake(String officer, String field, String value, String rule) {
		start("ahmed.farouk", "labour", "attendance", officer, Map.of(field, value));
		assertThat(line("barred").rule()).isEqualTo(rule);
		Attendance.ended(this.story, "barred");
	}

	/** CAB-82a, 97c, 93a, 84a, 85a. */
	@Test
	void shouldLetTheInvitedOfficerDecideAndCheckTheRecord() {
		labour("attendance", Map.of());
		assertThat(this.story.letters()).extracting("template").doesNotContain("offer", "told");
		assertThat(this.story.offeredTo("considerRequest")).containsExactly(OFFICER);
		Attendance.agree(this.story, OFFICER);
		Attendance.meet(this.story);
		Attendance.attended(this.story, OFFICER);
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("told"))
			.allSatisfy(
					(letter) -> assertThat(letter.getBody()).contains(Attendance.MATTER).doesNotContain("Options A"))
			.extracting("recipient")
			.containsExactlyInAnyOrder("hugh.berrington", "alice.greenhalgh");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("others-told", "ahmed.farouk"));
		this.story.submit("ahmed.farouk", "handInPassage", Map.of("passage", "He said B is best."));
		this.story.untilAfter(this.story.reminder("checkPassage"));
		this.story.submit(OFFICER, "checkPassage", Map.of("decision", "to-correct", "correction", "B costs less."));
		assertThat(line("checkPassage").rule()).isEqualTo("CAB-93a");
		Attendance.fullAdvice(this.story, OFFICER);
		Attendance.ended(this.story, "supported");
	}

	@Test
	void shouldGoOnWithoutACheckWhereNothingIsAttributedOrHandedIn() {
		green("advice", Map.of("matter", "Bus lanes on the ring road"));
		Attendance.agree(this.story, OFFICER);
		Attendance.advised(this.story, OFFICER);
		this.story.submit("alice.greenhalgh", "handInPassage", Map.of());
		Attendance.fullAdvice(this.story, OFFICER);
		Attendance.ended(this.story, "supported");
		this.passed.addAll(this.story.passed());
		green("advice", Map.of("matter", "Bus lanes on the ring road"));
		Attendance.agree(this.story, OFFICER);
		Attendance.advised(this.story, OFFICER);
		this.story.untilAfter(this.story.task("handInPassage").getDueDate());
		Attendance.fullAdvice(this.story, OFFICER);
		Attendance.ended(this.story, "supported");
	}

	/** CAB-97a, 97b. */
	@Test
	void shouldCopyAReportToAGroupThatAsks() {
		labour("report", Map.of());
		Attendance.agree(this.story, OFFICER);
		this.story.submit(OFFICER, "recordSupport", Map.of("attended", "yes", "report", "The bridge can be mended."));
		assertThat(this.story.visibleVariables("giveFullAdvice")).doesNotContainKey("report");
		this.story.submit("alice.greenhalgh", Attendance.taskOf(this.story, "answerOffer", "alice.greenhalgh"),
				Map.of("decision", "copy"));
		Attendance.declineOffers(this.story, "hugh.berrington");
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("report-copy"))
			.singleElement()
			.satisfies((letter) -> assertThat(letter.getRecipient()).isEqualTo("alice.greenhalgh"))
			.satisfies((letter) -> assertThat(letter.getBody()).contains("The bridge can be mended."));
		Attendance.fullAdvice(this.story, OFFICER);
		Attendance.ended(this.story, "supported");
	}

	/** CAB-91a: the system notices the same matter in other words. */
	@Test
	void shouldNotLetTheOfficerTurnASecondGroupDown() {
		labour("attendance", Map.of("matter", "Closure of the Elm Street libraries"));
		assertThat(Attendance.known(this.story, "considerRequest", "sameMatter")).isEqualTo("new");
		Attendance.agree(this.story, OFFICER);
		this.passed.addAll(this.story.passed());
		String first = this.story.reference();
		green("attendance", Map.of("matter", "Elm Street library closure"));
		assertThat(Attendance.known(this.story, "considerRequest", "sameMatter")).isEqualTo("agreed");
		assertThat(Attendance.known(this.story, "considerRequest", "earlierCases")).isEqualTo(first);
		assertThatThrownBy(() -> Attendance.refuse(this.story, OFFICER)).hasMessageContaining("offered");
		Attendance.agree(this.story, OFFICER);
		assertThat(decided().rule()).isEqualTo("CAB-91a");
		this.passed.addAll(this.story.passed());
		labour("attendance", Map.of("matter", "Elm Street library closure"));
		assertThat(Attendance.known(this.story, "considerRequest", "earlierCases")).isNotEqualTo(first);
		this.passed.addAll(this.story.passed());
		green("attendance", Map.of("matter", "Another thing altogether"));
		Attendance.refuse(this.story, OFFICER);
		Attendance.ended(this.story, "refused");
	}

	/** CAB-Q25: with outsiders the second group is advised in writing. */
	@Test
	void shouldAdviseASecondGroupInWritingWhereOutsidersAreThere() {
		labour("attendance", Map.of("matter", "Tram to the airport"));
		Attendance.agree(this.story, OFFICER);
		this.passed.addAll(this.story.passed());
		Map<String, Object> more = new HashMap<>(Attendance.outsiders());
		more.put("matter", "Airport tram");
		green("attendance", more);
		Map<String, Object> answer = new HashMap<>(Attendance.agreeWithSafeguards());
		answer.put("decision", "in-writing");
		this.story.submit(OFFICER, "considerRequest", answer);
		assertThat(this.story.offeredTo("recordSupport")).containsExactly(OFFICER);
		assertThat(Attendance.known(this.story, "recordSupport", "support")).isEqualTo("advice");
	}

	/** CAB-92b, Q26. */
	@Test
	void shouldAskTheNomineeAndStartAgainWhereTheyDoNotGo() {
		green("attendance", Map.of("matter", "Street lighting at night"));
		Map<String, Object> nominate = Map.of("decision", "nominate", "nominee", "amara.nwosu", "reason",
				"She knows it.");
		assertThatThrownBy(() -> this.story.submit(OFFICER, "considerRequest",
				Map.of("decision", "nominate", "nominee", OFFICER, "reason", "I go.")))
			.hasMessageContaining("named in the case; choose somebody else");
		this.story.submit(OFFICER, "considerRequest", nominate);
		this.story.submit("amara.nwosu", "confirmNomination", Map.of("decision", "decline", "reason", "I am away."));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly(OFFICER);
		this.story.submit(OFFICER, "considerRequest", nominate);
		this.story.submit("amara.nwosu", "confirmNomination", Map.of("decision", "accept"));
		Attendance.meet(this.story);
		assertThat(this.story.offeredTo("recordSupport")).containsExactly("amara.nwosu");
	}

	/** CAB-96a. */
	@ParameterizedTest
	@CsvSource({ "stuart.naismith, chief-executive, marian.ashcroft",
			"marian.ashcroft, monitoring-officer, penelope.carr" })
	void shouldPassADoubtOn(String officer, String post, String holder) {
		start("ahmed.farouk", "labour", "attendance", officer, Map.of("matter", "Doubtful thing of " + officer));
		this.story.decide(officer, "considerRequest", "refer");
		assertThat(this.story.offeredTo("considerFurther")).containsExactly(post);
		this.story.decide(holder, "considerFurther", "refuse");
		Attendance.ended(this.story, "refused");
	}

}
