package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter that a step of a model has written, whether it stands in the model or belongs
 * to every step with a date.
 *
 * @param field the field that lists it
 */
record LetterUse(Step step, String field, FieldLine line) {

	private static final String HOLDER = "holder";

	/** All letters of a procedure. */
	static Stream<LetterUse> in(String procedure) {
		return Procedures.steps(procedure).flatMap(LetterUse::of);
	}

	static Stream<LetterUse> of(Step step) {
		List<LetterUse> found = new ArrayList<>();
		FieldLine.LETTERS.forEach((field) -> step.field(field)
			.ifPresent(
					(text) -> FieldLine.letters(text).forEach((line) -> found.add(new LetterUse(step, field, line)))));
		if (step.is("deskStep") && step.gives("deadline")) {
			byItself(step, "reminder", found);
			if (isEverOverdue(step)) {
				byItself(step, "overdue", found);
			}
		}
		return found.stream();
	}

	/**
	 * Whether its date can pass without the step ending, in a way that anybody is told.
	 */
	static boolean isEverOverdue(Step step) {
		return step.gives("deadline") && !step.literal("silence").filter("goOn"::equals).isPresent()
				&& !step.literal("caseDate").filter("cleared"::equals).isPresent();
	}

	private static void byItself(Step step, String field, List<LetterUse> found) {
		if (!step.gives(field)) {
			FieldLine.letters(field + " to " + HOLDER).forEach((line) -> found.add(new LetterUse(step, field, line)));
		}
	}

	/** What the line can be for; {@link Possible#UNKNOWN} where the files do not tell. */
	Set<String> letters() {
		return Possible.textsOf(this.line.name(), this.step.model());
	}

	/** Whether one of those who get it is a party to the case. */
	boolean goesToAParty() {
		Set<String> roles = roles(this.step.model().procedure());
		return this.line.to()
			.stream()
			.anyMatch((to) -> roles.contains(to.replaceAll("[${}]", ""))
					|| (to.equals(HOLDER) && this.step.literal("act").filter("reply"::equals).isPresent()));
	}

	/** What the parties to a procedure's cases are called. */
	static Set<String> roles(String procedure) {
		return Procedures.steps(procedure)
			.flatMap((step) -> Stream.of("role", "concerningRole").flatMap((field) -> step.literal(field).stream()))
			.collect(Collectors.toSet());
	}

	@Override
	public String toString() {
		return "%s, %s of step %s".formatted(this.line.name(), this.field, this.step.id());
	}

}
