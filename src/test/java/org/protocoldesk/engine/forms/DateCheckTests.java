package org.protocoldesk.engine.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateCheckTests {

	/** Half past midnight on 21 June in London; still 20 June in UTC. */
	private final DateCheck dates = new DateCheck(
			Clock.fixed(Instant.parse("2026-06-20T23:30:00Z"), ZoneId.of("Europe/London")));

	@Test
	void shouldTakeLondonsDayForToday() {
		Field past = Forms.field("{type: 'datetime', subtype: 'date', properties: {latest: 'today'}}");
		assertThat(this.dates.problemWith(past, "2026-06-21")).isEmpty();
		assertThat(this.dates.problemWith(past, "2026-06-22"))
			.contains("the date is in the future; enter today's or an earlier date.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "properties: {earliest: 'today'}", "disallowPassedDates: true" })
	void shouldRefuseDaysThatAreGone(String limit) {
		Field future = Forms.field("{type: 'datetime', subtype: 'date', %s}".formatted(limit));
		assertThat(this.dates.problemWith(future, "2026-06-21")).isEmpty();
		assertThat(this.dates.problemWith(future, "2026-06-20"))
			.contains("the date is in the past; enter today's or a later date.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "21/06/2026", "2026-02-30", "2026-06-21T10:00Z", "1111111111111111" })
	void shouldRefuseWhatIsNoDate(String text) {
		Field date = Forms.field("{type: 'datetime', subtype: 'date'}");
		assertThat(this.dates.problemWith(date, text)).contains("that is not a date; write it like 2026-11-20.");
		assertThat(this.dates.problemWith(date, 20260621))
			.contains("a date is expected here, written like 2026-11-20.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0026-06-21", "1899-12-31", "2200-01-02", "+99999-01-01" })
	void shouldRefuseYearsThatCannotBeMeant(String text) {
		assertThat(this.dates.problemWith(Forms.field("{type: 'datetime', subtype: 'date'}"), text))
			.contains("check the year.");
	}

	/** With an offset, in UTC or without a zone: as the form's settings say. */
	@ParameterizedTest
	@ValueSource(strings = { "2026-06-21T00:15+01:00", "2026-06-20T23:15Z", "2026-06-21T00:15" })
	void shouldReadMomentsAsTasklistWritesThem(String text) {
		Field moment = Forms
			.field("{type: 'datetime', subtype: 'datetime', properties: {earliest: 'today', latest: 'today'}}");
		assertThat(this.dates.problemWith(moment, text)).isEmpty();
		assertThat(this.dates.problemWith(moment, "2026-06-22T00:15+01:00")).isPresent();
		assertThat(this.dates.problemWith(moment, "2026-06-20T23:59+01:00")).isPresent();
		assertThat(this.dates.problemWith(moment, "2026-06-21"))
			.contains("that is not a date with a time; write it like 2026-11-20T14:30Z.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "14:30", "14:30Z", "14:30+01:00" })
	void shouldReadTimesAsTasklistWritesThem(String text) {
		Field time = Forms.field("{type: 'datetime', subtype: 'time'}");
		assertThat(this.dates.problemWith(time, text)).isEmpty();
		assertThat(this.dates.problemWith(time, "25:00")).contains("that is not a time; write it like 14:30.");
	}

}
