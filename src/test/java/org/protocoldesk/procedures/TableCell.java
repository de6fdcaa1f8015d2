package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What a row of a decision table says in one of its output columns.
 *
 * @param table the table's file name without its ending
 * @param row id of the row
 * @param column name of the output
 * @param text the text without its quotation marks
 */
record TableCell(String table, String row, String column, String text) {

	static final Pattern RULE = Pattern.compile("\\b[A-Z]{2,3}-(?:[A-Z]+-)*[A-Z]?\\d[\\dA-Za-z.()]*[a-z]\\b");

	private static final Map<Path, List<TableCell>> READ = new ConcurrentHashMap<>();

	private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	/** All cells of the tables that count for a council. */
	static Stream<TableCell> of(String council) {
		return TableFiles.of(council).flatMap(TableCell::in);
	}

	/** All cells of a table in every council that runs a procedure. */
	static Stream<TableCell> everywhere(String procedure, String table) {
		return Councils.running(procedure)
			.flatMap((council) -> TableFiles.find(council.id(), table).stream())
			.distinct()
			.flatMap(TableCell::in);
	}

	private static Stream<TableCell> in(Path file) {
		return READ
			.computeIfAbsent(file, (table) -> cells(TableFiles.name(table), Dmn.readModelFromFile(table.toFile())))
			.stream();
	}

	/** The codes that the cell lists; none where it holds a sentence or a rule. */
	List<String> codes() {
		List<String> words = Arrays.stream(this.text.split(",")).map(String::strip).toList();
		return words.stream().allMatch((word) -> CODE.matcher(word).matches()) ? words : List.of();
	}

	@Override
	public String toString() {
		return "%s, row %s, column %s".formatted(this.table, this.row, this.column);
	}

	private static List<TableCell> cells(String name, DmnModelInstance model) {
		List<TableCell> cells = new ArrayList<>();
		for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
			List<String> columns = table.getOutputs().stream().map((output) -> output.getName()).toList();
			for (Rule row : table.getRules()) {
				List<OutputEntry> entries = List.copyOf(row.getOutputEntries());
				for (int i = 0; i < columns.size(); i++) {
					String text = entries.get(i).getText().getTextContent().replaceAll("^\"|\"$", "");
					cells.add(new TableCell(name, row.getId(), columns.get(i), text));
				}
			}
		}
		return cells;
	}

}
