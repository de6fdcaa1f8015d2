package org.protocoldesk.procedures;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.council.Citation;
import org.protocoldesk.council.CouncilProfile;

/** Says of a letter when it is written, to whom, and on which paragraph. */
final class LetterInWords {

	private static final Map<String, String> MOMENTS = Map.of("arrivalLetters", "when it arrives", "answerLetters",
			"after the answer", "reminder", "before the date", "overdue", "when the date has passed");

	private static final Map<String, String> OF_A_STEP = Map.of("holder", "whoever has the step", "handler",
			"to whom the case was passed last");

	private final LetterUse letter;

	private final String procedure;

	private final NamesInWords names;

	private LetterInWords(LetterUse letter) {
		this.letter = letter;
		this.procedure = letter.step().model().procedure();
		this.names = new NamesInWords(letter.step().model());
	}

	/** The letter as a line of a table. */
	static String row(LetterUse letter) {
		return new LetterInWords(letter).row();
	}

	private String row() {
		return LadderTable.row(this.letter.step().node().getName(), moment(), letters(), recipients(), paragraphs());
	}

	private String moment() {
		String otherwise = switch (this.letter.step().block()) {
			case "caseBegins" -> "when the case begins";
			case "caseEnds" -> "when the case ends";
			default -> "then";
		};
		return MOMENTS.getOrDefault(this.letter.field(), otherwise) + this.letter.line()
			.condition()
			.map((condition) -> ", if " + this.names.condition(condition))
			.orElse("");
	}

	private String letters() {
		return this.letter.letters().stream().map((name) -> "`%s`".formatted(name)).collect(Collectors.joining(" or "));
	}

	private String recipients() {
		Set<String> roles = LetterUse.roles(this.procedure);
		return this.letter.line()
			.to()
			.stream()
			.map((to) -> OF_A_STEP.getOrDefault(to, recipient(to, roles)))
			.collect(Collectors.joining(", "));
	}

	private String recipient(String to, Set<String> roles) {
		return to.contains("${") ? "whom %s names".formatted(this.names.sources(to))
				: roles.contains(to) ? "the " + to : "the office " + to;
	}

	/** Each council's own, where the files tell, and the tables that say it elsewhere. */
	private String paragraphs() {
		String text = this.letter.line().paragraph().orElseGet(this::ofTheStep);
		Set<String> names = Possible.textsOf(text, this.letter.step().model())
			.stream()
			.map((one) -> one.strip().split("\\s+")[0])
			.collect(Collectors.toCollection(TreeSet::new));
		Stream<String> cited = names.stream()
			.flatMap((name) -> Councils.running(this.procedure)
				.filter((council) -> citations(council).containsKey(name))
				.map((council) -> council.id() + ": " + LadderTable.rule(citations(council).get(name), council)));
		String sources = this.names.sources(text);
		Stream<String> said = sources.isEmpty() ? Stream.empty() : Stream.of("as %s says".formatted(sources));
		return Stream.concat(said, cited).distinct().collect(Collectors.joining("; "));
	}

	private String ofTheStep() {
		Step step = this.letter.step();
		return switch (this.letter.field()) {
			case "reminder", "overdue" -> "reminder";
			case "answerLetters" -> step.field("answerParagraph").or(() -> step.field("paragraph")).orElse(step.id());
			default -> step.field("paragraph").orElse(step.id());
		};
	}

	private Map<String, Citation> citations(CouncilProfile council) {
		return council.citations().getOrDefault(this.procedure, Map.of());
	}

}
