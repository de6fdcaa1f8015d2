package org.protocoldesk.directory;

import java.util.HashMap;
import java.util.Map;

/**
 * Checks that ids are given once and that every id named elsewhere exists.
 */
final class References {

	private final Tables tables;

	private final Problems problems;

	References(Tables tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	void check() {
		for (DataFile file : DataFile.values()) {
			checkUnique(file);
			for (Entry entry : this.tables.entries(file)) {
				file.columns()
					.stream()
					.filter((column) -> column.target() != null)
					.forEach((column) -> check(entry, column));
			}
		}
	}

	private void checkUnique(DataFile file) {
		Map<String, Entry> first = new HashMap<>();
		for (Entry entry : this.tables.entries(file)) {
			Entry earlier = first.putIfAbsent(entry.id(), entry);
			if (earlier != null) {
				this.problems.add(entry.place("id"), "%s stands here and in line %d. %s", entry,
						earlier.place("id").line(),
						(file == DataFile.POSTS)
								? "A post has one head: keep one entry and list the other person under deputies."
								: "Remove one of the two or give it another id.");
			}
		}
	}

	private void check(Entry entry, Column column) {
		DataFile target = column.target();
		for (Cell cell : entry.cells(column.key())) {
			if (!this.tables.of(target).knows(cell.value())) {
				this.problems.add(cell.place(), "%s %s %s, %s is not in %s. Add the %s or change the %s.", entry,
						column.verb(), cell, target.relative(), target.fileName(), target.noun(), column.label());
			}
		}
	}

}
