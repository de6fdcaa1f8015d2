package org.protocoldesk.blocks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of a desk step: the fields of its form by their keys, and who answered. It is
 * the case's variable with the name of the step, so that no step writes into another's
 * answer: {@code ${considerComplaint.decision}}. The fields below are in every answer.
 */
public final class Answer extends LinkedHashMap<String, Object> {

	/** Office that had the step. */
	public static final String OFFICE = "office";

	/** Id of the person who answered; absent where nobody did. */
	public static final String BY = "by";

	/** Name of that person, or of the office-holder where nobody answered. */
	public static final String BY_NAME = "byName";

	/** {@code yes}; {@code late} where nobody answered in time; {@code nobody}. */
	public static final String ANSWERED = "answered";

	/** By when it was due, an ISO moment; absent where no date was set. */
	public static final String DUE = "dueBy";

	private static final long serialVersionUID = 1L;

	public Answer() {
	}

	public Answer(Map<String, ?> fields) {
		super(fields);
	}

	/** A field as text; {@code null} where it is empty. */
	String text(String field) {
		Object value = get(field);
		return (value != null) ? value.toString() : null;
	}

}
