package org.protocoldesk.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some months, taken apart into the whole years among them and the months that are left
 * over at either end.
 *
 * @param from the first month
 * @param to the last month
 */
record Months(YearMonth from, YearMonth to) {

	/** Their first days. */
	List<LocalDate> wholeYears() {
		return IntStream.rangeClosed(this.from.getYear(), this.to.getYear())
			.filter(this::isWhole)
			.mapToObj((year) -> LocalDate.of(year, 1, 1))
			.toList();
	}

	/** Their first days. */
	List<LocalDate> leftOver() {
		return Stream.iterate(this.from, (month) -> !month.isAfter(this.to), (month) -> month.plusMonths(1))
			.filter((month) -> !isWhole(month.getYear()))
			.map((month) -> month.atDay(1))
			.toList();
	}

	private boolean isWhole(int year) {
		return !YearMonth.of(year, 1).isBefore(this.from) && !YearMonth.of(year, 12).isAfter(this.to);
	}

}
