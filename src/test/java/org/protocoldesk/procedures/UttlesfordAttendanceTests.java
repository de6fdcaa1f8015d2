package org.protocoldesk.procedures;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

/** UTT-MOP-9.2a to 9.10a: attendance is exceptional, and open to every group. */
@UttlesfordDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UttlesfordAttendanceTests {

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	private CaseStory story;

	@AfterEach
	void note() {
		this.passed.addAll(this.story.passed());
	}

	private CaseStory start(String member, String group, String support, String officer, Map<String, Object> more) {
		this.story = this.desk.start(member, Attendance.PROCEDURE, Attendance.ask(group, support, officer, more));
		return this.story;
	}

	private JournalLine saying(String text) {
		return this.story.journal().stream().filter((line) -> line.text().contains(text)).findFirst().orElseThrow();
	}

	private JournalLine line(String step) {
		return this.story.journal().stream().filter((line) -> line.step().equals(step)).findFirst().orElseThrow();
	}

	private CaseStory residents(String support, String officer, Map<String, Object> more) {
		return start("denzil.hayward", "residents", support, officer, more);
	}

	@ParameterizedTest
	@CsvSource({ "party, advice, UTT-MOP-9.6b", "council, attendance, UTT-MOP-9.5a",
			"mixed, attendance, UTT-MOP-9.5a" })
	void shouldRefuseAtIntake(String business, String support, String rule) {
		residents(support, "gareth.llewellyn", Map.of("business", business));
		assertThat(line("barred").rule()).isEqualTo(rule);
		Attendance.ended(this.story, "barred");
	}

	/** UTT-MOP-9.5a, 9.5d, Q-18. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			gareth.llewellyn, chief-executive
			neil.gorman,      chief-executive
			rosemary.tyndall, monitoring-officer
			oliver.strand,    corporate-director.place
			""")
	void shouldGoToTheOfficeThatJudgesIt(String officer, String post) {
		residents("attendance", officer, Map.of("exceptionalReason", "The inquiry begins next week."));
		assertThat(Attendance.taskOf(this.story, "considerRequest", this.desk.holderOf(post))).isNotNull();
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("offer"))
			.extracting("recipient", "rule")
			.containsExactlyInAnyOrder(tuple("lorna.petrie", "UTT-MOP-9.5b"),
					tuple("giles.cavendish-moor", "UTT-MOP-9.5b"));
	}

	/** UTT-MOP-9.2c. */
	@Test
	void shouldOfferInformationToTheOthersOnceItWasGiven() {
		residents("advice", "gareth.llewellyn", Map.of());
		assertThat(this.story.letters()).extracting("template").doesNotContain("offer");
		Attendance.agree(this.story, "rosemary.tyndall");
		Attendance.advised(this.story, "gareth.llewellyn");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("offer", "lorna.petrie"), tuple("offer", "giles.cavendish-moor"));
		Attendance.declineOffers(this.story, "lorna.petrie", "giles.cavendish-moor");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("others-told", "denzil.hayward"));
		Attendance.fullAdvice(this.story, "gareth.llewellyn");
		Attendance.ended(this.story, "supported");
	}

	/** UTT-MOP-9.7a, 9.7b. */
	@Test
	void shouldAskForSafeguardsWhereOutsidersAreThere() {
		residents("attendance", "oliver.strand", Attendance.outsiders());
		assertThat(Attendance.known(this.story, "considerRequest", "choices").toString()).contains("senior officer");
		this.story.submit("anthony.beckwith", "considerRequest", Attendance.agreeWithSafeguards());
		assertThat(saying("Safeguards:").rule()).isEqualTo("UTT-MOP-9.7a");
	}

}
