package org.protocoldesk.figures;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which years a period holds whole, and how many months it has besides. */
class MonthsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-05 | 2026-05 |           | 1
			2026-01 | 2026-11 |           | 11
			2026-01 | 2026-12 | 2026      | 0
			2025-12 | 2026-11 |           | 12
			2025-12 | 2026-12 | 2026      | 1
			2024-01 | 2026-02 | 2024 2025 | 2
			2023-12 | 2026-01 | 2024 2025 | 2""")
	void shouldTakeWholeYearsOutOfAPeriod(String from, String to, String years, int leftOver) {
		Months months = new Months(YearMonth.parse(from), YearMonth.parse(to));
		assertThat(months.wholeYears()).map(LocalDate::getYear)
			.map(String::valueOf)
			.containsExactly((years != null) ? years.split(" ") : new String[0]);
		assertThat(months.leftOver()).hasSize(leftOver)
			.noneMatch((month) -> months.wholeYears().contains(month.withMonth(1)));
	}

}
