package org.protocoldesk.procedures;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds what the models of a procedure name to the files beside them: letters, notices,
 * forms, other steps, and the words of the journal. What no model needs any more is found
 * as well.
 */
class FolderReferencesTest {

	static Stream<String> procedures() {
		return Procedures.all();
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryLetterOfItsFolder(String procedure) {
		Set<String> needed = Needed.named(LetterUse.in(procedure).flatMap((letter) -> letter.letters().stream()));
		Findings.assertNone("Letters of " + procedure,
				Needed.differences(needed, LetterFiles.names(procedure), Set.of(), "the folder letters"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryNoticeOfItsFolder(String procedure) {
		Set<String> needed = Needed.named(Procedures.steps(procedure).flatMap((step) -> Needed.known(step, "notice")));
		Findings.assertNone("Notices of " + procedure,
				Needed.differences(needed, NoticeFiles.names(procedure), Set.of(), "the folder notices"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryFormOfItsFolder(String procedure) {
		Set<String> shown = Needed.named(Procedures.pages(procedure)
			.flatMap((page) -> page.all(FlowNode.class).map((node) -> new Step(page, node)))
			.flatMap((step) -> Stream.ofNullable(step.attribute("formRef"))));
		Findings.assertNone("Forms of " + procedure, Needed.differences(shown,
				FormFile.allOf(procedure).map(FormFile::id).collect(Collectors.toSet()), Set.of(), "the folder forms"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldNameStepsThatExist(String procedure) {
		Set<String> steps = Needed.named(Procedures.steps(procedure).map(Step::id));
		Findings.assertNone(procedure,
				Procedures.steps(procedure)
					.flatMap((step) -> Stream.of("apartFrom", "lists", "from")
						.flatMap((field) -> Needed.known(step, field))
						.flatMap((list) -> Stream.of(list.split("\\s*,\\s*")))
						.filter((named) -> !steps.contains(named))
						.map((named) -> "%s: there is no step \"%s\"".formatted(step, named))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldHaveTheWordsOfItsJournal(String procedure) {
		Map<String, Map<String, String>> words = WordsFile.of(procedure).words();
		if (words.isEmpty()) {
			return;
		}
		Set<String> possible = new TreeSet<>();
		Procedures.steps(procedure).forEach((step) -> possible.addAll(JournalLines.allowed(step)));
		Findings.assertNone("Journal of " + procedure, Needed.differences(JournalLines.needed(procedure),
				words.getOrDefault("journal", Map.of()).keySet(), possible, "words.yaml"));
	}

}
