package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.GuideSection;
import org.protocoldesk.council.CouncilProfile;

/**
 * Keeps {@code docs/procedures/complaint-escalation.md} true: its tables repeat what the
 * model and the tables of the councils say.
 */
class ComplaintGuideTest {

	private static final String PROCEDURE = "complaint-escalation";

	private static final Path GUIDE = Path.of("docs", "procedures", PROCEDURE + ".md");

	static Stream<Named<CouncilProfile>> councils() {
		return Councils.namedRunning(PROCEDURE);
	}

	@Test
	void shouldNameTheTasks() {
		Stream<String> rows = models().flatMap((model) -> model.all(UserTask.class)
			.map((task) -> LadderTable.row(task.getName(), desk(new Step(model, task), task),
					"`" + task.getId() + "`")));
		assertSays("tasks", Stream.concat(Stream.of("| Task | on the desk of | step |", "|---|---|---|"), rows));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowTheLadder(CouncilProfile council) throws Exception {
		Map<String, String> stages = WordsFile.of(PROCEDURE).words().get("stage");
		assertSays("ladder of " + council.id(), new LadderTable(council, stages).lines());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatTheMembersOwnOfficeChanges(CouncilProfile council) {
		assertSays("complainants of " + council.id(), sentences(council, "complaint-complainant-modifiers", "effect"));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatIsNotTakenUp(CouncilProfile council) {
		List<String> ruledOut = TableCell.of(council.id())
			.filter((cell) -> cell.column().equals("action") && cell.text().equals("rule-out"))
			.map(TableCell::row)
			.toList();
		assertSays("intake of " + council.id(),
				TableCell.of(council.id())
					.filter((cell) -> cell.column().equals("explanation") && ruledOut.contains(cell.row()))
					.map((cell) -> "- " + cell.text()));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowTheTargets(CouncilProfile council) {
		assertSays("targets of " + council.id(),
				council.deadlines()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((entry) -> "- `%s`: %d working days, with a reminder %d before".formatted(entry.getKey(),
							entry.getValue().workingDays(), entry.getValue().remindBefore())));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowTheRuleOfEveryOtherStep(CouncilProfile council) {
		Stream<String> rows = council.citations()
			.get(PROCEDURE)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> LadderTable.row("`" + entry.getKey() + "`", LadderTable.rule(entry.getValue(), council),
					council.says(entry.getValue().rule()).orElse("")));
		assertSays("citations of " + council.id(),
				Stream.concat(Stream.of("| step | rule | what the rule asks |", "|---|---|---|"), rows));
	}

	private static void assertSays(String section, Stream<String> lines) {
		new GuideSection(GUIDE, section).assertSays(lines.distinct().collect(Collectors.joining("\n")));
	}

	private static Stream<ModelFile> models() {
		return ModelFile.all().filter((model) -> model.procedure().equals(PROCEDURE));
	}

	private static Stream<String> sentences(CouncilProfile council, String table, String column) {
		return TableCell.of(council.id())
			.filter((cell) -> cell.table().equals(table) && cell.column().equals(column) && !cell.text().isEmpty())
			.map((cell) -> "- " + cell.text());
	}

	private static String desk(Step step, UserTask task) {
		if (step.template() != null) {
			return "the office that was found";
		}
		return Objects.requireNonNullElseGet(task.getCamundaCandidateGroups(),
				() -> "the " + task.getCamundaAssignee().replaceAll("[${}]", ""));
	}

}
