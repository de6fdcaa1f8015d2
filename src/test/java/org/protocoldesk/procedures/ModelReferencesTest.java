package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds what the models of a procedure name to the council's files that have it: offices,
 * deadlines, tables and citations. What no model needs any more is found as well.
 */
class ModelReferencesTest {

	static Stream<String> procedures() {
		return Procedures.all();
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldFindACitationForEveryAct(String procedure) {
		Findings.assertNone("Citations for " + procedure,
				Councils.running(procedure)
					.flatMap((council) -> Needed.differences(Needed.citations(procedure, council),
							council.citations().getOrDefault(procedure, Map.of()).keySet(), Set.of(),
							"council.yaml of " + council.id())));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldSetEveryDeadlineThatAModelNames(String procedure) {
		Set<String> needed = Needed.deadlines(procedure);
		Findings.assertNone("Deadlines for " + procedure, Councils.running(procedure)
			.flatMap((council) -> needed.stream()
				.filter((deadline) -> !council.deadlines().containsKey(deadline))
				.map((deadline) -> "\"%s\" is missing in council.yaml of %s".formatted(deadline, council.id()))));
	}

	@Test
	void shouldSetNoDeadlineThatNoModelNames() {
		Findings.assertNone("Deadlines", Councils.all()
			.flatMap((council) -> council.deadlines()
				.keySet()
				.stream()
				.filter((deadline) -> procedures().filter((procedure) -> Councils.runs(council, procedure))
					.noneMatch((procedure) -> Needed.deadlines(procedure).contains(deadline)))
				.map((deadline) -> "no model needs \"%s\" in council.yaml of %s".formatted(deadline, council.id()))));
	}

	@Test
	void shouldHaveATableForEveryDecisionInEveryCouncilThatRunsIt() {
		Findings.assertNone("Tables",
				Procedures.pages()
					.flatMap((model) -> model.all(BusinessRuleTask.class)
						.map(BusinessRuleTask::getCamundaDecisionRef)
						.flatMap((decision) -> Councils.running(model.procedure())
							.filter((council) -> TableFiles.find(council.id(), decision).isEmpty())
							.map((council) -> "%s needs a table %s".formatted(council.id(), decision)))));
	}

	@Test
	void shouldHaveNoTableThatNoModelAsks() {
		Set<String> asked = Needed.named(Procedures.pages()
			.flatMap((model) -> model.all(BusinessRuleTask.class))
			.map(BusinessRuleTask::getCamundaDecisionRef));
		Findings.assertNone("Tables",
				ModelFile.files(Path.of("bpmn"), ".dmn")
					.filter((file) -> !asked.contains(TableFiles.name(file)))
					.map("no model asks %s"::formatted));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldTurnToPartiesAndOfficesThatExist(String procedure) {
		Findings.assertNone(procedure,
				Needed.offices(procedure)
					.flatMap((use) -> Councils.running(procedure)
						.filter((council) -> !Councils.knows(council, use.name()))
						.map((council) -> "%s: council.yaml of %s lists no office".formatted(use, council.id()))));
	}

}
