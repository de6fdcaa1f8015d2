package org.protocoldesk.engine.forms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Checks dates and times. The property {@code latest: today} on a field refuses a date
 * that has not come yet, {@code earliest: today} one that has gone.
 */
@Component
class DateCheck {

	private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

	private static final LocalDate FAR_AWAY = LocalDate.of(2200, 1, 1);

	private final Clock clock;

	DateCheck(Clock clock) {
		this.clock = clock;
	}

	Optional<String> problemWith(Field field, Object value) {
		if (!(value instanceof String text)) {
			return Optional.of("a date is expected here, written like 2026-11-20.");
		}
		try {
			return switch (field.json().path("subtype").asText("date")) {
				case "time" -> {
					LocalTime.parse(text);
					yield Optional.empty();
				}
				case "datetime" -> limits(field, OffsetDateTime.parse(text).toLocalDate());
				default -> limits(field, LocalDate.parse(text));
			};
		}
		catch (DateTimeException ex) {
			return Optional.of("that is not a date; write it like 2026-11-20.");
		}
	}

	private Optional<String> limits(Field field, LocalDate date) {
		LocalDate today = LocalDate.now(this.clock);
		if (date.isBefore(LONG_AGO) || date.isAfter(FAR_AWAY)) {
			return Optional.of("check the year.");
		}
		if ("today".equals(field.property("latest").orElse(null)) && date.isAfter(today)) {
			return Optional.of("the date is in the future; enter today's or an earlier date.");
		}
		if ("today".equals(field.property("earliest").orElse(null)) && date.isBefore(today)) {
			return Optional.of("the date is in the past; enter today's or a later date.");
		}
		return Optional.empty();
	}

}
