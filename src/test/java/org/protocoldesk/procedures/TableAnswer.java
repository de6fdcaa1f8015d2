package org.protocoldesk.procedures;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a decision table answers.
 *
 * @param rows ids of the rows that match
 * @param outputs columns with what they say
 */
record TableAnswer(List<String> rows, Map<String, String> outputs) {

	private static final String STATED = "stated";

	/**
	 * What a column says, as the desk reads it: one that is not there is empty, and a
	 * basis that is not there is stated.
	 */
	String get(String column) {
		return this.outputs.getOrDefault(column, isBasis(column) ? STATED : "");
	}

	/**
	 * The same where a row that prescribes nothing for a missing basis leaves it empty.
	 */
	String get(String column, String expected) {
		boolean silent = !this.outputs.containsKey(column) && isBasis(column) && expected.isEmpty();
		return silent ? "" : get(column);
	}

	static boolean isBasis(String column) {
		return column.toLowerCase(Locale.ROOT).endsWith("basis");
	}

}
