package org.protocoldesk.review;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which months of a procedure are asked for.
 *
 * @param version only cases that began under it, or {@code null}
 */
record ProcedureRequest(Integer version, YearMonth from, YearMonth to) {

	private static final int MONTHS = 12;

	private static final int MOST_MONTHS = 240;

	/** The same with the last twelve months where no period is given. */
	ProcedureRequest on(LocalDate today) {
		YearMonth last = (this.to != null) ? this.to : YearMonth.from(today);
		YearMonth first = (this.from != null) ? this.from : last.minusMonths(MONTHS - 1);
		if (first.isAfter(last)) {
			throw new WrongFilter("The last month of the period is before its first month.");
		}
		if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
			throw new WrongFilter("The period is longer than twenty years. Choose a shorter one.");
		}
		return new ProcedureRequest(this.version, first, last);
	}

	LocalDate firstDay() {
		return this.from.atDay(1);
	}

	LocalDate lastMonth() {
		return this.to.atDay(1);
	}

	boolean holds(LocalDate month) {
		return !month.isBefore(firstDay()) && !month.isAfter(lastMonth());
	}

}
