package org.protocoldesk.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row that the catalogue expects of a table. An input cell holds one value, several
 * divided by bars, or a star for all of them.
 */
record ExpectedRow(CouncilTable table, Map<String, String> cells) {

	private static final String NAME = "catalogue row";

	/** All values of an input; a council's table may not ask for it at all. */
	private static final String ANYTHING = "*";

	static Stream<ExpectedRow> of(CouncilTable table) {
		return CsvFile.read("/tables/%s/%s.csv".formatted(table.council(), table.id()))
			.stream()
			.map((cells) -> new ExpectedRow(table, cells));
	}

	/** Every combination of input values that this row speaks about. */
	List<Map<String, String>> questions() {
		Map<String, List<String>> asked = new LinkedHashMap<>();
		this.table.inputs().forEach((input, values) -> {
			String cell = this.cells.get(input);
			asked.put(input, cell.equals(ANYTHING) ? values : List.of(cell.split("\\|")));
		});
		return combinations(asked);
	}

	/**
	 * The outputs that the row prescribes, those too for which the council's table has no
	 * column any more.
	 */
	Map<String, String> answer() {
		Map<String, String> answer = new LinkedHashMap<>(this.cells);
		answer.remove(NAME);
		answer.keySet().removeAll(this.table.inputs().keySet());
		answer.values().removeIf(ANYTHING::equals);
		return answer;
	}

	/** What the table answers in these columns, as the desk reads it. */
	Map<String, String> answered(Map<String, String> question) {
		TableAnswer given = this.table.answer(question);
		Map<String, String> answered = new LinkedHashMap<>();
		answer().forEach((column, expected) -> answered.put(column, given.get(column, expected)));
		return answered;
	}

	@Override
	public String toString() {
		return this.table + ": " + this.cells.get(NAME);
	}

	static List<Map<String, String>> combinations(Map<String, List<String>> values) {
		List<Map<String, String>> combinations = List.of(Map.of());
		for (Map.Entry<String, List<String>> input : values.entrySet()) {
			combinations = combinations.stream()
				.flatMap((combination) -> input.getValue()
					.stream()
					.map((value) -> with(combination, input.getKey(), value)))
				.toList();
		}
		return combinations;
	}

	private static Map<String, String> with(Map<String, String> combination, String key, String value) {
		Map<String, String> extended = new LinkedHashMap<>(combination);
		extended.put(key, value);
		return extended;
	}

}
