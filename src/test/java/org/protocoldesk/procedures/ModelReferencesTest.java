package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds what the models of a procedure name to the files that have it: citations,
 * deadlines, offices, tables, letters and the words of the journal. What no model needs
 * any more is found as well.
 */
class ModelReferencesTest {

	/** A confidential case notes who reads its file; no step of a model does that. */
	private static final String READING = "readCaseFile";

	/** Each opening of a released paper is noted too. */
	private static final String OPENING = "openPaper";

	private static final Map<String, List<String>> FIXED_LINES = Map.of("openCase", List.of("opened", READING),
			"notify", List.of("informed"), "markOverdue", List.of("overdue"), "closeCase", List.of("closed"),
			"writeNotice", List.of("noticed"));

	static Stream<String> procedures() {
		return ModelFile.all().map(ModelFile::procedure).distinct();
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldFindACitationForEveryStep(String procedure) {
		Set<String> needed = named(steps(procedure).flatMap(ModelReferencesTest::citations));
		Findings.assertNone("Citations for " + procedure,
				Councils.running(procedure)
					.flatMap((council) -> differences(needed,
							council.citations().getOrDefault(procedure, Map.of()).keySet(),
							"council.yaml of " + council.id())));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldSetEveryDeadlineThatAModelNames(String procedure) {
		Set<String> needed = deadlines(procedure);
		Findings.assertNone("Deadlines for " + procedure, Councils.running(procedure)
			.flatMap((council) -> needed.stream()
				.filter((deadline) -> !council.deadlines().containsKey(deadline))
				.map((deadline) -> "\"%s\" is missing in council.yaml of %s".formatted(deadline, council.id()))));
	}

	@Test
	void shouldSetNoDeadlineThatNoModelNames() {
		Set<String> needed = named(procedures().flatMap((procedure) -> deadlines(procedure).stream()));
		Findings.assertNone("Deadlines", Councils.all()
			.flatMap((council) -> council.deadlines()
				.keySet()
				.stream()
				.filter((deadline) -> !needed.contains(deadline))
				.map((deadline) -> "no model needs \"%s\" in council.yaml of %s".formatted(deadline, council.id()))));
	}

	@Test
	void shouldHaveATableForEveryDecisionInEveryCouncilThatRunsIt() {
		Findings.assertNone("Tables",
				ModelFile.all()
					.flatMap((model) -> model.all(BusinessRuleTask.class)
						.map(BusinessRuleTask::getCamundaDecisionRef)
						.flatMap((decision) -> Councils.running(model.procedure())
							.map((council) -> Councils.FOLDER.resolve(council.id()).resolve(decision + ".dmn"))))
					.filter((table) -> !Files.exists(table))
					.map((table) -> table + " is missing"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldWriteToPartiesAndOfficesThatExist(String procedure) {
		Set<String> roles = named(steps(procedure).flatMap(
				(step) -> Stream.of("requesterRole", "concerningRole").flatMap((role) -> step.literal(role).stream())));
		Findings.assertNone(procedure,
				steps(procedure).flatMap((step) -> Stream.of("seek", "to", "offices")
					.flatMap((input) -> step.literal(input).stream())
					.flatMap((offices) -> Stream.of(offices.split("\\s*,\\s*")))
					.filter((office) -> !roles.contains(office))
					.flatMap((office) -> Councils.running(procedure)
						.filter((council) -> !Councils.knows(council, office))
						.map((council) -> "step %s: council.yaml of %s lists no office \"%s\"".formatted(step.id(),
								council.id(), office)))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldKeepStepsApartFromTasksThatExist(String procedure) {
		Set<String> tasks = named(ModelFile.all()
			.filter((model) -> model.procedure().equals(procedure))
			.flatMap((model) -> model.all(UserTask.class))
			.map(UserTask::getId));
		Findings.assertNone(procedure, steps(procedure).flatMap((step) -> step.literal("apartFrom")
			.stream()
			.flatMap((list) -> Stream.of(list.split(",")))
			.map(String::strip)
			.filter((task) -> !tasks.contains(task))
			.map((task) -> "step %s: there is no task \"%s\" to keep it apart from".formatted(step.id(), task))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryLetterOfItsFolder(String procedure) {
		Set<String> needed = named(steps(procedure).flatMap((step) -> step.literal("template").stream()));
		Findings.assertNone("Letters of " + procedure,
				differences(needed, LetterFiles.names(procedure), "the folder letters"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryNoticeOfItsFolder(String procedure) {
		Set<String> needed = named(steps(procedure).flatMap((step) -> step.literal("notice").stream()));
		Findings.assertNone("Notices of " + procedure,
				differences(needed, NoticeFiles.names(procedure), "the folder notices"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldHaveTheWordsOfItsJournal(String procedure) throws IOException {
		Set<String> needed = named(steps(procedure).flatMap(ModelReferencesTest::lines));
		Set<String> given = WordsFile.of(procedure).words().getOrDefault("journal", Map.of()).keySet();
		Findings.assertNone("Journal of " + procedure, differences(needed, given, "words.yaml"));
	}

	/** The steps of a procedure, and the calls between its models. */
	private static Stream<Step> steps(String procedure) {
		return ModelFile.all()
			.filter((model) -> model.procedure().equals(procedure))
			.flatMap((model) -> Stream.concat(model.steps(),
					model.all(CallActivity.class).map((call) -> new Step(model, call))));
	}

	private static Stream<String> citations(Step step) {
		boolean cites = step.template() != null && BlockTemplate.of(step.template()).orElseThrow().knows("citation");
		boolean underItsOwnName = cites && !step.gives("underRule") && !step.gives("citation");
		Stream<String> own = underItsOwnName ? Stream.of(step.id()) : step.literal("citation").stream();
		boolean opens = step.template() != null && step.block().equals("openCase");
		boolean releases = step.template() != null && step.block().equals("releasePapers");
		Stream<String> noted = Stream.of(opens ? READING : "", releases ? OPENING : "").filter((key) -> !key.isEmpty());
		return Stream.concat(own, noted);
	}

	private static Stream<String> lines(Step step) {
		if (step.template() == null) {
			return Stream.empty();
		}
		return switch (step.block()) {
			case "record", "withdrawPaper" -> Stream.of(step.id());
			case "releasePapers" -> Stream.of("released", OPENING);
			case "findOfficeHolder" -> Stream.of(step.literal("action").orElse("ROUTED").toLowerCase(), "passedOn");
			default -> FIXED_LINES.getOrDefault(step.block(), List.of()).stream();
		};
	}

	private static Set<String> deadlines(String procedure) {
		return named(steps(procedure).flatMap((step) -> step.literal("deadline").stream()));
	}

	private static Set<String> named(Stream<String> names) {
		return names.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> differences(Collection<String> needed, Collection<String> given, String place) {
		return Stream.concat(
				needed.stream()
					.filter((name) -> !given.contains(name))
					.map((name) -> "\"%s\" is missing in %s".formatted(name, place)),
				given.stream()
					.filter((name) -> !needed.contains(name))
					.map((name) -> "no model needs \"%s\" in %s".formatted(name, place)));
	}

}
