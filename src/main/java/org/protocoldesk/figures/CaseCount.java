package org.protocoldesk.figures;

import java.time.LocalDate;

/**
 * How many cases are alike.
 *
 * @param version version of the procedure that they began under; 0 where nobody knows
 * @param outcome how they ended; empty while they run
 * @param late whether they were ever late
 * @param openedMonth first day of the month in which they were opened
 * @param closedMonth the same for their end, or {@code null}
 */
public record CaseCount(int version, boolean open, String outcome, boolean late, LocalDate openedMonth,
		LocalDate closedMonth, long cases) {
}
