package org.protocoldesk.directory;

import java.time.LocalDate;

/**
 * Somebody who may act in a post beside its holder, for good or between two dates.
 *
 * @param from first day, or null when there is no beginning
 * @param to last day, or null when there is no end
 */
public record Deputy(String person, LocalDate from, LocalDate to) {

	public boolean actsOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && !endedBefore(day);
	}

	boolean endedBefore(LocalDate day) {
		return this.to != null && day.isAfter(this.to);
	}

}
