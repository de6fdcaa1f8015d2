package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.GuideSection;
import org.protocoldesk.council.CouncilProfile;

/**
 * Keeps the pages in {@code docs/procedures} true: what they say of tasks, targets and
 * rules repeats the models and each council's {@code council.yaml}.
 */
class ProcedureGuideTest {

	private static final Path FOLDER = Path.of("docs", "procedures");

	static Stream<String> procedures() {
		return ModelFile.files(FOLDER, ".md").map((page) -> page.getFileName().toString().replace(".md", ""));
	}

	static Stream<Arguments> ofCouncils() {
		return procedures().flatMap((procedure) -> Councils.running(procedure)
			.map((council) -> Arguments.of(procedure, council.id(), council)));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldNameTheTasks(String procedure) {
		Stream<String> rows = models(procedure).flatMap((model) -> model.all(UserTask.class)
			.map((task) -> LadderTable.row(task.getName(), desk(new Step(model, task)), "`" + task.getId() + "`")));
		assertSays(procedure, "tasks",
				Stream.concat(Stream.of("| Task | on the desk of | step |", "|---|---|---|"), rows));
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("ofCouncils")
	void shouldShowTheTargets(String procedure, String id, CouncilProfile council) {
		Set<String> used = Needed.deadlines(procedure);
		assertSays(procedure, "targets of " + id,
				council.deadlines()
					.entrySet()
					.stream()
					.filter((entry) -> used.contains(entry.getKey()))
					.sorted(Map.Entry.comparingByKey())
					.map((entry) -> "- `%s`: %d working days, with a reminder %d before".formatted(entry.getKey(),
							entry.getValue().workingDays(), entry.getValue().remindBefore())));
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("ofCouncils")
	void shouldShowTheRuleOfEveryStepThatNoTableDecides(String procedure, String id, CouncilProfile council) {
		Stream<String> rows = council.citations()
			.getOrDefault(procedure, Map.of())
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> LadderTable.row("`" + entry.getKey() + "`", LadderTable.rule(entry.getValue(), council),
					council.says(entry.getValue().rule()).orElse("")));
		assertSays(procedure, "citations of " + id,
				Stream.concat(Stream.of("| step | rule | what the rule asks |", "|---|---|---|"), rows));
	}

	private static void assertSays(String procedure, String section, Stream<String> lines) {
		new GuideSection(FOLDER.resolve(procedure + ".md"), section)
			.assertSays(lines.distinct().collect(Collectors.joining("\n")));
	}

	private static Stream<ModelFile> models(String procedure) {
		return ModelFile.all().filter((model) -> model.procedure().equals(procedure));
	}

	private static String desk(Step step) {
		return step.field("person")
			.map(ProcedureGuideTest::plain)
			.or(() -> step.field("office").map(ProcedureGuideTest::plain))
			.orElse("");
	}

	private static String plain(String field) {
		return field.startsWith("${") ? "`%s`".formatted(field.replaceAll("[${}]", "")) : field;
	}

}
