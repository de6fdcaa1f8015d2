package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A deputy as a post's entry names them: a person id, or a person with dates.
 */
record DeputyEntry(Entry post, Node item) {

	Cell person() {
		return this.post.cellOf(this.item).orElseThrow();
	}

	LocalDate from() {
		return dates().map((dates) -> dates.date("from")).orElse(null);
	}

	LocalDate to() {
		return dates().map((dates) -> dates.date("to")).orElse(null);
	}

	Place place(String key) {
		return dates().map((dates) -> dates.place(key))
			.orElseGet(() -> Place.of(this.post.file().fileName(), this.item));
	}

	Deputy toDeputy() {
		return new Deputy(person().value(), from(), to());
	}

	private Optional<Entry> dates() {
		return (this.item instanceof MappingNode mapping) ? Optional.of(new Entry(this.post.file(), mapping))
				: Optional.empty();
	}

}
