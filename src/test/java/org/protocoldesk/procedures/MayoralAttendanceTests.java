package org.protocoldesk.procedures;

import java.util.HashSet;
import java.util.List;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** MAY-MOP-78a to 93a, 106a: Chief Officers choose, but not against a second group. */
@MayoralDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MayoralAttendanceTests {

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

	private static final String OFFICER = "juliet.onwuka";

	@ParameterizedTest
	@CsvSource(textBlock = """
			juliet.onwuka,    business,    party,   MAY-MOP-80b
			juliet.onwuka,    meetingKind, ward,    MAY-MOP-106a
			gordon.ainsworth, business,    council, MAY-MOP-89a
			kit.marchbank,    business,    council, MAY-MOP-78b
			""")
	void shouldRefuseAtIntake(String officer, String field, String value, String rule) {
		start("samira.osman", "labour", "attendance", officer, Map.of(field, value));
		assertThat(line("barred").rule()).isEqualTo(rule);
		Attendance.ended(this.story, "barred");
	}

	/** MAY-MOP-79a, 88a, 88b. */
	@Test
	void shouldNotLetAChiefOfficerTurnASecondGroupDown() {
		start("samira.osman", "labour", "attendance", OFFICER, Map.of("business", "mixed"));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly(OFFICER);
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("asked-in-your-name", "winston.peel"));
		Attendance.agree(this.story, OFFICER);
		assertThat(((Map<?, ?>) this.story.variable("intake")).get("part")).isEqualTo("council-part");
		this.passed.addAll(this.story.passed());
		start("christabel.rudge", "conservative", "attendance", OFFICER, Map.of());
		assertThatThrownBy(() -> Attendance.refuse(this.story, OFFICER)).hasMessageContaining("offered");
		Attendance.agree(this.story, OFFICER);
		assertThat(decided().rule()).isEqualTo("MAY-MOP-88a");
		Attendance.meet(this.story);
		Attendance.attended(this.story, OFFICER);
		assertThat(this.story.tasks()).extracting("taskDefinitionKey")
			.containsExactlyInAnyOrderElementsOf(List.of("handInPassage", "giveFullAdvice"));
		assertThat(this.story.letters()).extracting("template").doesNotContain("offer", "told", "others-told");
	}

}
