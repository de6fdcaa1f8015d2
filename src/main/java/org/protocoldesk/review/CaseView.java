package org.protocoldesk.review;

import java.time.Instant;
import java.util.List;

/**
 * A case with its whole history, in words.
 *
 * @param about the case as the list shows it
 * @param gaps what is no longer there to be shown, in sentences
 * @param drawings the models that it went through, the procedure first
 * @param path the steps it took, in order
 * @param work what the desk itself has done, does and will do, in sentences
 */
record CaseView(CaseRow about, String council, List<Party> parties, List<String> gaps, List<Drawing> drawings,
		List<PathStep> path, List<Entry> timeline, List<Decision> decisions, List<Letter> letters,
		List<Document> documents, List<Work> work) {

	/** Somebody whom the case is between. */
	record Party(String name, String role) {
	}

	/**
	 * A model that the case went through.
	 *
	 * @param drawn whether its drawing is still there
	 */
	record Drawing(String key, String name, int version, boolean drawn) {
	}

	/**
	 * A step that the case took.
	 *
	 * @param number its place in the order
	 * @param endedAt {@code null} while the case stands there
	 * @param lasted how long it took, in words
	 * @param cancelled whether it was broken off
	 */
	record PathStep(int number, String model, int version, String id, String step, String kind, Instant startedAt,
			Instant endedAt, String lasted, boolean cancelled) {
	}

	/**
	 * A line of the journal.
	 *
	 * @param to to whom it went, or empty
	 * @param paragraph number of the paragraph, or empty
	 * @param says what the paragraph asks, or empty
	 * @param stated whether the protocol states the step; a local default otherwise
	 */
	record Entry(Instant at, String step, String actor, String office, String action, String to, String text,
			String paragraph, String rule, String says, boolean stated) {
	}

	/**
	 * A decision table that was asked.
	 *
	 * @param table the table itself, or {@code null} where it is gone
	 */
	record Decision(String name, Instant at, String step, List<Value> inputs, List<Value> outputs, Table table) {
	}

	/** What a field of a table held. */
	record Value(String name, String value) {

		/** Whether it held something. */
		boolean given() {
			return !this.value.equals(Codes.NOTHING);
		}

	}

	/** A decision table as it was. */
	record Table(List<String> inputs, List<String> outputs, List<Row> rows) {
	}

	/**
	 * A row of a decision table.
	 *
	 * @param matched whether it is the one that applied
	 */
	record Row(int number, List<String> inputs, List<String> outputs, String note, boolean matched) {
	}

	/** A letter, and how far it has come in words. */
	record Letter(String to, String office, String subject, String body, Instant writtenAt, String status,
			Instant sentAt, String paragraph, boolean stated) {
	}

	/**
	 * A paper of the case.
	 *
	 * @param address where it is read, or {@code null} if it was withdrawn
	 */
	record Document(String name, String kind, String by, Instant at, String address, String withdrawn) {
	}

	/**
	 * Something that the desk does by itself.
	 *
	 * @param stuck whether somebody has to look
	 */
	record Work(String text, boolean stuck) {
	}

}
