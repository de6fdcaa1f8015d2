package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what the models of a procedure name to the files that have it: citations,
 * deadlines, tables, letters and the words of the journal.
 */
class ModelReferencesTest {

	private static final Map<String, List<String>> FIXED_LINES = Map.of("openCase", List.of("opened"), "notify",
			List.of("informed"), "markOverdue", List.of("overdue"), "closeCase", List.of("closed"));

	static Stream<String> procedures() {
		return ModelFile.all().stream().map(ModelFile::procedure).distinct();
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldFindACitationForEveryStep(String procedure) {
		Set<String> needed = steps(procedure).flatMap(ModelReferencesTest::citations)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(Councils.all())
			.allSatisfy((council) -> assertThat(council.citations().getOrDefault(procedure, Map.of()).keySet())
				.as("citations for %s in council.yaml of %s, as its models need them", procedure, council.id())
				.containsExactlyInAnyOrderElementsOf(needed));
	}

	@Test
	void shouldCiteForNoOtherProcedure() {
		assertThat(Councils.all()).allSatisfy((council) -> assertThat(council.citations().keySet())
			.as("procedures under citations of %s", council.id())
			.isSubsetOf(procedures().toList()));
	}

	@Test
	void shouldSetEveryDeadlineThatAModelNames() {
		Set<String> named = procedures().flatMap(ModelReferencesTest::steps)
			.flatMap((step) -> step.literal("deadline").stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(Councils.all()).allSatisfy((council) -> assertThat(council.deadlines().keySet())
			.as("deadlines in council.yaml of %s, as the models name them", council.id())
			.containsExactlyInAnyOrderElementsOf(named));
	}

	@Test
	void shouldHaveATableInEveryCouncilForEveryDecision() {
		List<Path> tables = new ArrayList<>();
		ModelFile.all()
			.forEach((model) -> model.all(BusinessRuleTask.class)
				.forEach((task) -> Councils.all()
					.forEach((council) -> tables
						.add(Councils.FOLDER.resolve(council.id()).resolve(task.getCamundaDecisionRef() + ".dmn")))));
		assertThat(tables).allSatisfy((table) -> assertThat(table).exists());
	}

	@Test
	void shouldWriteToKnownOffices() {
		assertThat(procedures().flatMap(ModelReferencesTest::steps)).allSatisfy((step) -> {
			List<String> roles = steps(step.model().procedure())
				.flatMap((other) -> Stream.of("requesterRole", "concerningRole")
					.flatMap((role) -> other.literal(role).stream()))
				.toList();
			Stream.of("seek", "to", "offices")
				.flatMap((input) -> step.literal(input).stream())
				.flatMap((offices) -> Stream.of(offices.split("\\s*,\\s*")))
				.filter((office) -> !roles.contains(office))
				.forEach((office) -> assertThat(Councils.all())
					.as("councils that know the office %s of %s", office, step)
					.allMatch((council) -> Councils.knows(council, office)));
		});
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryLetterOfItsFolder(String procedure) {
		Set<String> letters = letters(Path.of("bpmn", procedure, "letters"));
		assertThat(steps(procedure).flatMap((step) -> step.literal("template").stream()).distinct())
			.as("letters that models of %s use, and the files in its folder letters", procedure)
			.containsExactlyInAnyOrderElementsOf(letters);
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldHaveTheWordsOfItsJournal(String procedure) throws IOException {
		Set<String> lines = steps(procedure).flatMap(ModelReferencesTest::lines)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(WordsFile.of(procedure).words().getOrDefault("journal", Map.of()).keySet())
			.as("lines under journal in words.yaml of %s, as its steps need them", procedure)
			.containsExactlyInAnyOrderElementsOf(lines);
	}

	/** The steps of a procedure, and the calls between its models. */
	private static Stream<Step> steps(String procedure) {
		return ModelFile.all()
			.stream()
			.filter((model) -> model.procedure().equals(procedure))
			.flatMap((model) -> Stream.concat(model.steps(),
					model.all(CallActivity.class).map((call) -> new Step(model, call))));
	}

	private static Stream<String> citations(Step step) {
		boolean cites = step.template() != null && BlockTemplate.of(step.template()).orElseThrow().knows("citation");
		boolean ownStep = cites && !step.gives("underRule") && !step.gives("citation");
		return ownStep ? Stream.of(step.id()) : step.literal("citation").stream();
	}

	private static Stream<String> lines(Step step) {
		if (step.template() == null) {
			return Stream.empty();
		}
		return switch (step.block()) {
			case "record" -> Stream.of(step.id());
			case "findOfficeHolder" -> Stream.of(step.literal("action").orElse("ROUTED").toLowerCase(), "passedOn");
			default -> FIXED_LINES.getOrDefault(step.block(), List.of()).stream();
		};
	}

	private static Set<String> letters(Path folder) {
		if (!Files.exists(folder)) {
			return Set.of();
		}
		return ModelFile.files(folder, ".txt")
			.filter((file) -> file.getParent().equals(folder))
			.map((file) -> file.getFileName().toString().replace(".txt", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
