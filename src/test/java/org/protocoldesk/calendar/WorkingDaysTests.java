package org.protocoldesk.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	private final WorkingDays workingDays = new WorkingDays(Set.of());

	@ParameterizedTest(name = "{0} {2}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-20 | true  | an ordinary Friday
			2026-11-21 | false | a Saturday
			2026-11-22 | false | a Sunday
			2026-11-23 | true  | an ordinary Monday
			2026-04-03 | false | Good Friday
			2026-04-06 | false | Easter Monday
			2026-12-24 | true  | Christmas Eve
			2026-12-25 | false | Christmas Day
			2026-12-28 | false | substitute for Boxing Day on a Saturday
			2027-12-27 | false | substitute for Christmas Day on a Saturday
			2027-12-28 | false | substitute for Boxing Day on a Sunday
			2027-12-29 | true  | the first day after them
			2022-09-19 | false | the state funeral
			2023-05-08 | false | the coronation
			""")
	void shouldKnowWorkingDays(LocalDate day, boolean working, String why) {
		assertThat(this.workingDays.isWorkingDay(day)).as(why).isEqualTo(working);
	}

	@ParameterizedTest(name = "{0} and {1} working days is {2}: {3}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-18 |   0 | 2026-11-18 | a working day stays
			2026-11-21 |   0 | 2026-11-23 | a Saturday moves on to Monday
			2026-12-25 |   0 | 2026-12-29 | Christmas moves on behind the substitute day
			2026-11-18 |   1 | 2026-11-19 | the next day
			2026-11-20 |   1 | 2026-11-23 | over a weekend
			2026-11-21 |   1 | 2026-11-23 | from a Saturday, Monday is the first
			2026-11-22 |   2 | 2026-11-24 | from a Sunday
			2026-11-23 |  10 | 2026-12-07 | two plain weeks
			2026-04-01 |   5 | 2026-04-10 | over Easter
			2026-12-23 |   5 | 2027-01-04 | over Christmas and New Year
			2027-12-24 |   1 | 2027-12-29 | over two substitute days
			2023-04-28 |  10 | 2023-05-16 | over early May and the coronation
			2022-09-16 |   1 | 2022-09-20 | over the state funeral
			2024-02-28 |   2 | 2024-03-01 | a leap year
			2026-01-05 | 253 | 2027-01-05 | a whole year
			2026-11-23 |  -1 | 2026-11-20 | back over a weekend
			2026-11-21 |  -1 | 2026-11-20 | back from a Saturday
			2026-12-29 |  -2 | 2026-12-23 | back over Christmas
			2026-04-10 |  -5 | 2026-04-01 | back over Easter
			""")
	void shouldCountWorkingDays(LocalDate from, int number, LocalDate expected, String why) {
		assertThat(this.workingDays.plus(from, number)).as(why).isEqualTo(expected);
	}

	@Test
	void shouldLeaveOutTheCouncilsOwnClosingDays() {
		WorkingDays closedBetweenTheYears = new WorkingDays(
				Set.of(LocalDate.parse("2026-12-29"), LocalDate.parse("2026-12-30"), LocalDate.parse("2026-12-31")));
		assertThat(closedBetweenTheYears.isWorkingDay(LocalDate.parse("2026-12-30"))).isFalse();
		assertThat(closedBetweenTheYears.plus(LocalDate.parse("2026-12-24"), 1)).isEqualTo("2027-01-04");
		assertThat(closedBetweenTheYears.plus(LocalDate.parse("2026-12-29"), 0)).isEqualTo("2027-01-04");
	}

	@ParameterizedTest(name = "{0}: {1} to {2}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-01-15 | 2026-01-15T09:00:00Z | 2026-01-15T17:00:00Z
			2026-07-15 | 2026-07-15T08:00:00Z | 2026-07-15T16:00:00Z
			2026-03-27 | 2026-03-27T09:00:00Z | 2026-03-27T17:00:00Z
			2026-03-30 | 2026-03-30T08:00:00Z | 2026-03-30T16:00:00Z
			2026-10-23 | 2026-10-23T08:00:00Z | 2026-10-23T16:00:00Z
			2026-10-26 | 2026-10-26T09:00:00Z | 2026-10-26T17:00:00Z
			""")
	void shouldKeepOfficeHoursOnTheWallClock(LocalDate day, Instant start, Instant end) {
		assertThat(this.workingDays.startOf(day)).isEqualTo(start);
		assertThat(this.workingDays.endOf(day)).isEqualTo(end);
	}

	@ParameterizedTest(name = "{0} and {1} working days: {2}, {3}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-23T10:30:00Z | 10 | 2026-12-07T17:00:00Z | in winter
			2026-03-20T10:30:00Z | 10 | 2026-04-07T16:00:00Z | into summer time and over Easter
			2026-10-19T10:30:00Z | 10 | 2026-11-02T17:00:00Z | into winter time
			2026-07-13T23:30:00Z |  1 | 2026-07-15T16:00:00Z | half past midnight on the 14th in London
			2026-11-21T12:00:00Z |  0 | 2026-11-23T17:00:00Z | a Saturday
			""")
	void shouldSetDeadlines(Instant from, int number, Instant expected, String why) {
		assertThat(this.workingDays.deadline(from, number)).as(why).isEqualTo(expected);
	}

}
