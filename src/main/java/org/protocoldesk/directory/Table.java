package org.protocoldesk.directory;

import java.util.List;
import java.util.Optional;

/**
 * The entries of one directory file.
 */
record Table(DataFile file, List<Entry> entries, int lastLine) {

	static Table empty(DataFile file) {
		return new Table(file, List.of(), 1);
	}

	Place end() {
		return new Place(this.file.fileName(), Math.max(1, this.lastLine));
	}

	Optional<Entry> entry(String id) {
		return this.entries.stream().filter((entry) -> id.equals(entry.id())).findFirst();
	}

	boolean knows(String id) {
		return entry(id).isPresent();
	}

}
