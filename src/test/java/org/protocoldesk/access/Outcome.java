package org.protocoldesk.access;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.protocoldesk.RestDoor.Answer;

/**
 * What came of an attempt.
 *
 * @param did whether it was let through
 * @param what the attempt and its answer, to find it again
 */
record Outcome(boolean did, String what) {

	private static final List<Integer> REFUSED = List.of(401, 403, 404);

	private static final List<Integer> ADMITTED = List.of(200, 204);

	/** Something is shown or done, or it is refused. */
	static Outcome of(String what, Answer answer) {
		return judged(what, answer, ADMITTED.contains(answer.status()));
	}

	/** Something is shown in a list, or the list is refused or empty. */
	static Outcome shown(String what, Answer answer) {
		boolean full = answer.status() == 200 && answer.json().size() > 0
				&& !(answer.json().has("count") && answer.json().path("count").asInt() == 0);
		return judged(what, answer, full, 200);
	}

	/** The form guard looked at the answers, or nobody let them come that far. */
	static Outcome guarded(String what, Answer answer) {
		return judged(what, answer, answer.status() == 400);
	}

	/** The engine could not do it for this person, whatever it says. */
	static Outcome tried(String what, Answer answer) {
		return judged(what, answer, ADMITTED.contains(answer.status()), 400);
	}

	/** A list that is shown holds such a line. */
	static Outcome holding(String what, Answer answer, String list, String field, Predicate<String> wanted) {
		if (answer.status() != 200) {
			return Outcome.of(what, answer);
		}
		boolean found = StreamSupport.stream(answer.json().at(list).spliterator(), false)
			.anyMatch((line) -> wanted.test(line.path(field).asText()));
		return new Outcome(found, what);
	}

	/** One attempt after the other, each made only when it is looked at. */
	@SafeVarargs
	static Stream<Outcome> each(Supplier<Outcome>... attempts) {
		return Stream.of(attempts).map(Supplier::get);
	}

	private static Outcome judged(String what, Answer answer, boolean did, Integer... alsoRefused) {
		boolean clear = did || REFUSED.contains(answer.status()) || List.of(alsoRefused).contains(answer.status());
		if (!clear) {
			throw new AssertionError("%s answers neither yes nor no: %s".formatted(what, answer));
		}
		return new Outcome(did, "%s -> %d".formatted(what, answer.status()));
	}

}
