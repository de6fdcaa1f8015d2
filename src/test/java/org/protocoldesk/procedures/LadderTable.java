package org.protocoldesk.procedures;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.council.Citation;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.council.SubjectTier;

/**
 * A council's ladder as a table for people.
 *
 * @param stages what the stages are called
 */
record LadderTable(CouncilProfile council, Map<String, String> stages) {

	private static final String ROUTE = "complaint-route";

	private static final Map<String, String> COMPLAINANTS = Map.of("member", "a Member whose group somebody else leads",
			"group-leader", "a group leader", "leader", "the Leader, whose group somebody else leads",
			"leader-of-own-group", "the Leader, who has no other group leader", "ungrouped", "a Member without a group",
			"co-opted", "a co-opted Member");

	Stream<String> lines() {
		Stream<String> head = Stream.of(row("complaint about", "stage", "dealt with by", "consulted", "kept informed",
				"what may follow", "rule"), "|---|---|---|---|---|---|---|");
		return Stream.concat(head, Ladder.of(this.council.id()).stream().flatMap(this::rows));
	}

	/** The paragraph of a rule, its id, and whether the step is a local default. */
	static String rule(Citation citation, CouncilProfile council) {
		return "%s (%s)%s".formatted(council.paragraphOf(citation.rule()), citation.rule(),
				citation.basis().equals(Citation.DEFAULT) ? ", default" : "");
	}

	static String row(String... cells) {
		return Arrays.stream(cells)
			.map((cell) -> cell.isEmpty() ? " |" : " " + cell + " |")
			.collect(Collectors.joining("", "|", ""));
	}

	private Stream<String> rows(Ladder ladder) {
		return ladder.stages()
			.entrySet()
			.stream()
			.filter((stage) -> !stage.getKey().equals("end"))
			.map((stage) -> row(ladder.tier(), stage.getKey(), stage.getValue()));
	}

	private String row(String tier, String stage, TableAnswer step) {
		Citation citation = new Citation(step.get("rule"), step.get("basis"));
		return row(people(tier), this.stages.get(stage), handler(step), consulted(step), titles(step.get("inform")),
				next(step), rule(citation, this.council));
	}

	private String people(String tier) {
		SubjectTier found = this.council.subjectTiers()
			.stream()
			.filter((one) -> one.tier().equals(tier))
			.findFirst()
			.orElseThrow();
		return found.offices().isEmpty() ? "any other officer"
				: found.offices().stream().map(this.council::titleOf).collect(Collectors.joining(" or "));
	}

	/** Where who complains makes a difference. */
	Stream<String> differences() {
		CouncilTable route = new CouncilTable(this.council.id(), ROUTE);
		Stream<String> head = Stream.of(
				row("complaint about", "stage", "complained by", "dealt with by", "consulted", "rule"),
				"|---|---|---|---|---|---|");
		return Stream.concat(head,
				ExpectedRow.of(route)
					.filter((row) -> !row.cells().get("complainantKind").equals("*"))
					.map((row) -> difference(row.cells(), route.answer(row.questions().get(0)))));
	}

	private String difference(Map<String, String> asked, TableAnswer step) {
		String complainants = Arrays.stream(asked.get("complainantKind").split("\\|"))
			.map(COMPLAINANTS::get)
			.collect(Collectors.joining(", or "));
		return row(people(asked.get("subjectTier")), this.stages.get(asked.get("stage")), complainants, handler(step),
				consulted(step), rule(new Citation(step.get("rule"), step.get("basis")), this.council));
	}

	private String handler(TableAnswer step) {
		return titles(step.get("handler")) + (step.get("kind").equals("signpost") ? " (outside the council)" : "");
	}

	private String consulted(TableAnswer step) {
		String asked = titles(step.get("consult"));
		String beforeAction = titles(step.get("consultBeforeAction"));
		return (asked.isEmpty() ? "" : step.get("consultStrength") + ": " + asked)
				+ (beforeAction.isEmpty() ? "" : "; before action: " + beforeAction);
	}

	private String next(TableAnswer step) {
		String next = step.get("kind").equals("choose-course") ? step.get("courses") : step.get("next");
		return Arrays.stream(next.split(", "))
			.map((stage) -> this.stages.getOrDefault(stage, ""))
			.collect(Collectors.joining(", or "));
	}

	private String titles(String offices) {
		return Arrays.stream(offices.split(", "))
			.filter((office) -> !office.isEmpty())
			.map(this.council::titleOf)
			.collect(Collectors.joining(", "));
	}

}
