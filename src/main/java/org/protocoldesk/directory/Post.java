package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A seat in the council that one person holds and others may deputise for.
 *
 * @param id the office, or {@code <office>.<unit>} where several posts share an office
 * @param office word of the rule catalogues
 * @param unit what the post looks after, or null
 * @param holder person id, or null while the post is vacant
 * @param reportsTo id of the post above, or null
 */
public record Post(String id, String office, String unit, String holder, List<Deputy> deputies, String reportsTo) {

	/**
	 * Who may act in the post on a day.
	 * @param on the day
	 * @return person ids, the holder first, then the deputies acting that day
	 */
	public List<String> actors(LocalDate on) {
		Stream<String> acting = this.deputies.stream().filter((deputy) -> deputy.actsOn(on)).map(Deputy::person);
		return Stream.concat(Stream.ofNullable(this.holder), acting).distinct().toList();
	}

}
