package org.protocoldesk.procedures;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that the steps of a procedure write into the journal, by their names. */
final class JournalLines {

	private JournalLines() {
	}

	/** The lines without which a case of the procedure would stop. */
	static Set<String> needed(String procedure) {
		Set<String> lines = new TreeSet<>();
		Procedures.steps(procedure).forEach((step) -> lines.addAll(needed(step)));
		if (LetterUse.in(procedure).findAny().isPresent()) {
			lines.add("informed");
		}
		if (lines.contains("opened")) {
			lines.add("readCaseFile");
		}
		return lines;
	}

	private static Set<String> needed(Step step) {
		Stream<String> own = switch (step.block()) {
			case "caseBegins" -> step.gives("desk") ? Stream.of("opened", "desk") : Stream.of("opened");
			case "caseEnds" -> Stream.of("closed");
			case "writeNotice" -> Stream.of("noticed");
			case "handlePaper" -> step.literal("what").filter("withdraw"::equals).isPresent() ? Stream.of(step.id())
					: Stream.of("released", "openPaper");
			case "deskStep" -> ofDesk(step);
			default -> Stream.empty();
		};
		Stream<String> notes = step.field("notes")
			.stream()
			.flatMap((field) -> FieldLine.notes(field).stream())
			.map(FieldLine::name);
		return Stream.concat(own, notes).collect(Collectors.toSet());
	}

	/** Lines that are written where the procedure has words for them. */
	static Set<String> allowed(Step step) {
		return switch (step.block()) {
			case "tell", "caseEnds", "askSeveral", "elsewhere" -> Set.of(step.id());
			case "deskStep" -> Set.of("routed", "consulted", "offered", "passedOn");
			default -> Set.of();
		};
	}

	private static Stream<String> ofDesk(Step step) {
		boolean goesOn = step.literal("nobody").filter("goOn"::equals).isPresent();
		boolean endsInSilence = step.literal("silence").filter("goOn"::equals).isPresent();
		boolean marks = LetterUse.isEverOverdue(step) && step.literal("caseDate").filter("kept"::equals).isEmpty();
		return Stream
			.of(step.id(), goesOn ? "nobodyAsked" : "appointed", endsInSilence ? "silent" : "", marks ? "overdue" : "")
			.filter((line) -> !line.isEmpty());
	}

}
