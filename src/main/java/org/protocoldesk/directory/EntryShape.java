package org.protocoldesk.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Checks that an entry has the keys it must have, no others, and values of the right
 * form.
 */
final class EntryShape {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

	private static final List<Column> DEPUTY_COLUMNS = List.of(Column.text("person").mandatory(), Column.date("from"),
			Column.date("to"));

	private final Problems problems;

	EntryShape(Problems problems) {
		this.problems = problems;
	}

	void check(Entry entry) {
		checkKeys(entry, entry.toString(), entry.file().columns());
		entry.cell("id")
			.filter((id) -> !ID.matcher(id.value()).matches())
			.ifPresent((id) -> this.problems.add(id.place(),
					"%s is not an id. Use small letters, digits, dots and hyphens only, as in jo.blogs.", id));
	}

	private void checkKeys(Entry entry, String called, List<Column> columns) {
		Set<String> known = columns.stream().map(Column::key).collect(Collectors.toSet());
		Set<String> seen = new HashSet<>();
		for (NodeTuple tuple : entry.node().getValue()) {
			Place place = Place.of(entry.file().fileName(), tuple.getKeyNode());
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (!known.contains(key)) {
				this.problems.add(place, "%s has the key \"%s\", which is not known. Use only %s.", called, key,
						columns.stream().map(Column::key).collect(Collectors.joining(", ")));
			}
			else if (!seen.add(key)) {
				this.problems.add(place, "%s has the key \"%s\" twice. Keep one of the two.", called, key);
			}
		}
		for (Column column : columns) {
			if (entry.has(column.key())) {
				checkValue(entry, called, column, entry.value(column.key()));
			}
			else if (column.required()) {
				this.problems.add(entry.place(), "%s has no \"%s\". Add it.", called, column.key());
			}
		}
	}

	private void checkValue(Entry entry, String called, Column column, Node value) {
		if (column.isList()) {
			checkList(entry, called, column, value);
		}
		else if (!(value instanceof ScalarNode)) {
			this.problems.add(Place.of(entry.file().fileName(), value),
					"%s has several values under \"%s\", which takes one. Keep one%s.", called, column.key(),
					column.key().equals("holder") ? " and list the other people under deputies" : "");
		}
		else if (column.form() == Column.Form.DATE) {
			checkDate(entry.cell(column.key()).orElseThrow());
		}
	}

	private void checkList(Entry entry, String called, Column column, Node value) {
		List<Node> items = (value instanceof SequenceNode list) ? list.getValue() : List.of(value);
		Set<String> seen = new HashSet<>();
		for (Node item : items) {
			if (item instanceof MappingNode mapping && column.form() == Column.Form.DEPUTIES) {
				checkKeys(new Entry(entry.file(), mapping), "a deputy of " + called, DEPUTY_COLUMNS);
			}
			else if (!(item instanceof ScalarNode) || Entry.isBlank(item)) {
				this.problems.add(Place.of(entry.file().fileName(), item),
						"%s has an item under \"%s\" that is not a plain value. Write one value per item.", called,
						column.key());
			}
			else if (!seen.add(((ScalarNode) item).getValue().strip())) {
				this.problems.add(Place.of(entry.file().fileName(), item),
						"%s has \"%s\" twice under \"%s\". Remove one of the two.", called,
						((ScalarNode) item).getValue().strip(), column.key());
			}
		}
	}

	private void checkDate(Cell date) {
		try {
			LocalDate.parse(date.value());
		}
		catch (DateTimeParseException ex) {
			this.problems.add(date.place(), "%s is not a date. Write year-month-day, as in 2026-04-01.", date);
		}
	}

}
