package org.protocoldesk.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases of a procedure in numbers.
 *
 * @param opened how many were opened, by the first day of the month
 * @param closed how those ended that did
 * @param versions versions under which they began, as far as they are known
 */
public record CaseFigures(Map<LocalDate, Long> opened, List<Closed> closed, Set<Integer> versions) {

	/**
	 * How many cases ended alike in a month.
	 *
	 * @param month its first day
	 * @param late whether they were ever late
	 */
	public record Closed(LocalDate month, String outcome, boolean late, long cases) {
	}

}
