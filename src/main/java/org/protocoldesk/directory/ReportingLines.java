package org.protocoldesk.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that nobody and nothing stands above itself.
 */
final class ReportingLines {

	private final Tables tables;

	private final Problems problems;

	ReportingLines(Tables tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	void check() {
		check(DataFile.POSTS, "reports-to");
		check(DataFile.UNITS, "part-of");
		check(DataFile.PEOPLE, "manager");
	}

	private void check(DataFile file, String key) {
		Set<String> cleared = new HashSet<>();
		for (Entry entry : this.tables.entries(file)) {
			List<String> line = new ArrayList<>();
			String id = entry.id();
			while (id != null && !line.contains(id) && !cleared.contains(id)) {
				line.add(id);
				id = this.tables.of(file).entry(id).map((above) -> above.text(key)).orElse(null);
			}
			if (line.contains(id)) {
				List<String> cycle = new ArrayList<>(line.subList(line.indexOf(id), line.size()));
				cycle.add(id);
				Entry start = this.tables.of(file).entry(id).orElseThrow();
				this.problems.add(start.place(key), "%s leads back to itself (%s). Change one \"%s\" of these.", start,
						String.join(", ", cycle), key);
			}
			cleared.addAll(line);
		}
	}

}
