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
import static org.assertj.core.api.Assertions.tuple;

/**
 * TH-7.1a to 7.4viia: the Chief Executive agrees to outsiders first, and Members in no
 * group are offered the same.
 */
@TowerHamletsDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TowerHamletsAttendanceTests {

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
		assertThat(this.passed).contains("outsidersRefused", "considerOutsiders");
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

	private static final String OFFICER = "dermot.lavelle";

	private static final Map<String, Object> EXCEPTIONAL = Map.of("exceptionalReason", "Only he knows the site.");

	private CaseStory labour(String support, String officer, Map<String, Object> more) {
		return start("constance.merriman", "labour", support, officer, more);
	}

	/** TH-7.4(iii)e, 7.4ib, 7.4ic. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			rupert.saxby,      party,   TH-7.4(iii)e
			vikram.seth-jones, council, TH-7.4(i)b
			dermot.lavelle,    council, TH-7.4(i)c
			""")
	void shouldRefuseAtIntake(String officer, String business, String rule) {
		labour("attendance", officer, Map.of("business", business));
		assertThat(line("barred").rule()).isEqualTo(rule);
		Attendance.ended(this.story, "barred");
	}

	/**
	 * TH-7.4(i)a: the leadership team member decides, in person where they are wanted.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			rupert.saxby,     rupert.saxby
			gwendolyn.amadi,  gwendolyn.amadi
			dermot.lavelle,   rupert.saxby
			marguerite.dufour, ingrid.solheim
			""")
	void shouldGoToTheLeadershipTeam(String officer, String decider) {
		labour("attendance", officer, EXCEPTIONAL);
		assertThat(Attendance.taskOf(this.story, "considerRequest", decider)).isNotNull();
	}

	@Test
	void shouldTellTheChiefExecutiveOfASeniorOfficerAlone() {
		labour("attendance", OFFICER, EXCEPTIONAL);
		Attendance.agree(this.story, "rupert.saxby");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("decision-information", "gwendolyn.amadi"));
	}

	/** TH-7.4(ii)a, 7.4iib, 7.4iic. */
	@ParameterizedTest
	@CsvSource({ "agree, true", "refuse, false" })
	void shouldAskTheChiefExecutiveAboutOutsidersFirst(String decision, boolean agreed) {
		labour("attendance", "rupert.saxby", Attendance.outsiders());
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").doesNotContain("considerRequest");
		Map<String, Object> answer = new HashMap<>(Map.of("decision", decision, "reason", "For good reasons."));
		if (agreed) {
			answer.put("namedOutsiders", "Ann Other, tenants' federation");
		}
		this.story.submit("gwendolyn.amadi", "considerOutsiders", answer);
		assertThat(decided().rule()).isEqualTo("TH-7.4(ii)b");
		if (agreed) {
			this.story.submit("rupert.saxby", "considerRequest", Attendance.agreeWithSafeguards());
			assertThat(Attendance.isAgreed(this.story)).isTrue();
		}
		else {
			assertThat(this.story.file().outcome()).isEqualTo("refused");
		}
	}

	/** TH-7.3b. */
	@Test
	void shouldOfferTheSameToMembersInNoGroup() {
		labour("advice", "rupert.saxby", Map.of());
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("offer"))
			.extracting("recipient")
			.containsExactlyInAnyOrder("wilhelmina.drake", "rowan.fielding", "stanley.purkiss", "fatou.jallow");
		Map<String, Object> answers = Attendance.acceptOffer("rupert.saxby");
		answers.put("support", "advice");
		this.story.submit("stanley.purkiss", Attendance.taskOf(this.story, "answerOffer", "stanley.purkiss"), answers);
		CaseStory linked = this.desk.latestOf("stanley.purkiss");
		assertThat(linked.offeredTo("considerRequest")).containsExactly("rupert.saxby");
		assertThat(linked.letters()).extracting("template").doesNotContain("offer");
	}

}
