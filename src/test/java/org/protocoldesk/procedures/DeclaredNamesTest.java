package org.protocoldesk.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds every name that models, tables, forms, letters, notices and the journal use to
 * what a case can know: its {@code case.yaml}, its steps and its tables. A name that
 * nothing sets would be read as empty, without an error.
 */
class DeclaredNamesTest {

	private static final Set<String> KINDS = Set.of("person", "office", "group", "body", "ward", "unit", "delegation",
			"date", "moment", "yes-no", "choice", "text", "list", "reference", "answer");

	/** Read by the blocks themselves. */
	private static final Set<String> READ_BY_THE_DESK = Set.of("reference", "about", "onBehalfOf", "matter",
			"vacantTask", "decides", "letter");

	static Stream<String> procedures() {
		return Procedures.all();
	}

	static Stream<ModelFile> pages() {
		return Procedures.pages();
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseOnlyWhatACaseKnows(String procedure) {
		Vocabulary vocabulary = Vocabulary.of(procedure);
		Findings.assertNone("Names of " + procedure,
				new Uses(procedure).all()
					.filter((use) -> !vocabulary.knows(use.name()))
					.map((use) -> use + ": no step, table or line of case.yaml has it")
					.distinct());
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldUseEveryNameThatIsDeclared(String procedure) {
		Set<String> used = new Uses(procedure).all().map(Use::root).collect(Collectors.toCollection(HashSet::new));
		used.addAll(new Uses(procedure).handedToTables());
		used.addAll(READ_BY_THE_DESK);
		used.addAll(LetterUse.roles(procedure));
		Findings.assertNone("case.yaml of " + procedure,
				Procedures.declared(procedure)
					.knows()
					.keySet()
					.stream()
					.sorted()
					.filter((name) -> !used.contains(name))
					.map("nothing uses %s"::formatted));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldDeclareNamesInTheWordsThatThereAre(String procedure) {
		Findings.assertNone("case.yaml of " + procedure,
				Procedures.declared(procedure)
					.knows()
					.entrySet()
					.stream()
					.filter((one) -> one.getValue().means() == null || one.getValue().means().isBlank()
							|| !KINDS.contains(String.valueOf(one.getValue().kind()))
							|| !Set.of("parties", "officers").contains(String.valueOf(one.getValue().seenBy())))
					.map((one) -> "%s: it needs what it means, a kind out of %s, and seen-by parties or officers"
						.formatted(one.getKey(), new TreeSet<>(KINDS))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldCallNothingLikeAStepOrATable(String procedure) {
		Vocabulary vocabulary = Vocabulary.of(procedure);
		Findings.assertNone("case.yaml of " + procedure,
				vocabulary.declared()
					.stream()
					.filter(vocabulary.answers()::containsKey)
					.filter((name) -> !vocabulary.handedOn().contains(name))
					.map("%s is the name of a step or a table already"::formatted));
	}

	/** A page that is called sees what it is handed, and nothing else. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void shouldHandOverWhatAPageUses(ModelFile page) {
		List<String> uses = new Uses(page.procedure()).ofPage(page)
			.map(Use::root)
			.distinct()
			.filter((name) -> !isSetOn(page, name))
			.toList();
		Findings.assertNone(page, Procedures.pages(page.procedure())
			.flatMap(Call::of)
			.filter((call) -> call.page().equals(page.name()))
			.flatMap((call) -> uses.stream()
				.filter((name) -> !call.handsOver().containsKey(name))
				.map((name) -> "%s, %s: hand over %s".formatted(call.caller(), call.activity().getId(), name))));
	}

	/** Whether a step of the page sets it, or may: facts and papers set several names. */
	private static boolean isSetOn(ModelFile page, String name) {
		return Call.of(page).anyMatch((call) -> call.keeps().contains(name)) || page.steps()
			.anyMatch((step) -> step.id().equals(name) || name.equals(step.attribute("resultVariable"))
					|| step.gives("facts") || step.is("handlePaper") || (name.equals("outcome") && step.gives(name))
					|| (name.equals("asked") && step.is("askSeveral"))
					|| (name.equals("decided") && step.gives("decides")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void shouldTakeBackWhatAPageHas(ModelFile page) {
		Vocabulary vocabulary = Vocabulary.of(page.procedure());
		Findings.assertNone(page,
				Call.of(page)
					.flatMap((call) -> Stream.concat(call.brings().stream(), call.keeps().stream())
						.filter((name) -> !vocabulary.knows(name))
						.map((name) -> "%s: there is no %s".formatted(call.activity().getId(), name))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldDeclareWhatItsStartFormAsks(String procedure) {
		Set<String> declared = Procedures.declared(procedure).knows().keySet();
		Findings.assertNone("Start form of " + procedure,
				Procedures.steps(procedure)
					.filter((step) -> !step.isTask())
					.flatMap(FormFile::of)
					.flatMap((form) -> form.keys().stream())
					.filter((key) -> !declared.contains(key))
					.map("declare %s in case.yaml"::formatted));
	}

}
