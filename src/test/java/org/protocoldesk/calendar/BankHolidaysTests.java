package org.protocoldesk.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankHolidaysTests {

	private final BankHolidays bankHolidays = new BankHolidays();

	// The whole year as the government published it: weekdays off, substitutes included.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
			2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
			2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
			2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
			2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
			2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
			2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
			2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
			2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
			""")
	void shouldKnowEveryBankHolidayOnAWeekday(int year, String published) {
		List<LocalDate> expected = Arrays.stream(published.split(" "))
			.map((day) -> MonthDay.parse("--" + day).atYear(year))
			.toList();
		List<LocalDate> weekdays = this.bankHolidays.in(year)
			.stream()
			.filter((day) -> day.getDayOfWeek().getValue() <= 5)
			.sorted()
			.toList();
		assertThat(weekdays).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-02", "2026-08-03", "2026-11-30", "2026-03-17", "2026-07-13" })
	void shouldLeaveOutTheDaysOfScotlandAndNorthernIreland(LocalDate day) {
		assertThat(this.bankHolidays.contains(day)).isFalse();
	}

}
