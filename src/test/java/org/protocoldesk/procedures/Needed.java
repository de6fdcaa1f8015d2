package org.protocoldesk.procedures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.protocoldesk.council.CouncilProfile;

/** What the models of a procedure need of a council and of the files beside them. */
final class Needed {

	/** Each opening of a released paper stands on a paragraph, and each reading. */
	private static final String OPENING = "openPaper";

	private static final String READING = "readCaseFile";

	private static final String REMINDER = "reminder";

	private static final Set<String> BASES = Set.of("stated", "default");

	private static final Set<String> SPECIAL = Set.of("holder", "handler", "consulted");

	private Needed() {
	}

	/** Names under which a council has to cite paragraphs for a procedure. */
	static Set<String> citations(String procedure, CouncilProfile council) {
		List<String> tables = Procedures.pages(procedure)
			.flatMap((page) -> page.all(BusinessRuleTask.class))
			.map(BusinessRuleTask::getCamundaDecisionRef)
			.toList();
		List<TableCell> cells = TableCell.of(council.id())
			.filter((cell) -> tables.contains(cell.table())
					&& cell.column().toLowerCase(Locale.ROOT).endsWith("paragraph"))
			.toList();
		Set<String> elsewhere = named(
				tables.stream().flatMap((table) -> TableCell.everywhere(procedure, table)).map(TableCell::text));
		Stream<String> ofSteps = Procedures.steps(procedure)
			.flatMap(Needed::citations)
			.filter((name) -> !elsewhere.contains(name));
		return named(Stream.concat(ofSteps, cells.stream().map(TableCell::text).filter((text) -> !text.isEmpty())));
	}

	private static Stream<String> citations(Step step) {
		boolean cites = step.is("caseBegins", "deskStep", "tell", "writeNotice", "caseEnds", "handlePaper")
				|| (step.is("askSeveral") && hasLine(step));
		Stream<String> own = cites && !step.gives("paragraph") ? Stream.of(step.id()) : Stream.empty();
		Stream<String> fields = Stream.of("paragraph", "answerParagraph", "papersParagraph")
			.flatMap((field) -> step.field(field).stream());
		Stream<String> lines = Stream
			.concat(LetterUse.of(step).map(LetterUse::line),
					step.field("notes").stream().flatMap((field) -> FieldLine.notes(field).stream()))
			.flatMap((line) -> line.paragraph().stream());
		Stream<String> named = Stream.concat(fields, lines)
			.flatMap((text) -> Possible.textsOf(text, step.model()).stream())
			.map((text) -> text.strip().split("\\s+")[0])
			.filter((name) -> name.matches("[a-z]\\w*") && !BASES.contains(name));
		Stream<String> besides = Stream.of(step.is("caseBegins") ? READING : "",
				step.is("handlePaper") && step.literal("what").filter("withdraw"::equals).isEmpty() ? OPENING : "",
				step.is("deskStep") && step.gives("deadline") ? REMINDER : "");
		return Stream.of(own, named, besides).flatMap((names) -> names).filter((name) -> !name.isEmpty());
	}

	private static boolean hasLine(Step step) {
		return WordsFile.of(step.model().procedure()).words().getOrDefault("journal", Map.of()).containsKey(step.id());
	}

	static Set<String> deadlines(String procedure) {
		return named(Procedures.steps(procedure).flatMap((step) -> known(step, "deadline")));
	}

	/** Offices that steps and letters turn to, unless a table names them. */
	static Stream<Use> offices(String procedure) {
		Set<String> roles = LetterUse.roles(procedure);
		Set<String> ofTables = named(Procedures.pages(procedure)
			.flatMap((page) -> page.all(BusinessRuleTask.class))
			.flatMap((table) -> TableCell.everywhere(procedure, table.getCamundaDecisionRef()))
			.flatMap((cell) -> cell.codes().stream()));
		Stream<Use> fields = Procedures.steps(procedure)
			.flatMap((step) -> Stream.of("office", "offices", "alternates")
				.flatMap((field) -> step.field(field).stream())
				.filter((text) -> !isAnswered(text))
				.flatMap((text) -> Possible.known(text, step.model()))
				.flatMap((offices) -> Stream.of(offices.split("\\s*,\\s*")))
				.filter((office) -> !ofTables.contains(office))
				.map((office) -> new Use(step.toString(), office)));
		Stream<Use> letters = LetterUse.in(procedure)
			.flatMap((letter) -> letter.line()
				.to()
				.stream()
				.map((to) -> to.replaceFirst("^members of ", ""))
				.filter((to) -> !to.contains("${") && !roles.contains(to) && !SPECIAL.contains(to))
				.map((to) -> new Use(letter.toString(), to)));
		return Stream.concat(fields, letters);
	}

	/** Whether a table or an answer says it, whose words other tests look at. */
	private static boolean isAnswered(String text) {
		return Expressions.namesIn(text).stream().anyMatch((name) -> name.contains("."));
	}

	/** What a field of a step comes to, where the files tell. */
	static Stream<String> known(Step step, String field) {
		return step.field(field).stream().flatMap((text) -> Possible.known(text, step.model()));
	}

	static Set<String> named(Stream<String> names) {
		return names.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What is missing, and what is left over unless it is allowed. */
	static Stream<String> differences(Collection<String> needed, Collection<String> given, Set<String> allowed,
			String place) {
		return Stream.concat(
				needed.stream()
					.filter((name) -> !given.contains(name))
					.map((name) -> "\"%s\" is missing in %s".formatted(name, place)),
				given.stream()
					.filter((name) -> !needed.contains(name) && !allowed.contains(name))
					.map((name) -> "no model needs \"%s\" in %s".formatted(name, place)));
	}

}
