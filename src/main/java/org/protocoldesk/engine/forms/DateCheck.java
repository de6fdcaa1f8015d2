package org.protocoldesk.engine.forms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
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
			return Optional.of("a %s is expected here, written like %s.".formatted(kind(field), example(field)));
		}
		try {
			return switch (subtype(field)) {
				case "time" -> {
					DateTimeFormatter.ISO_TIME.parseBest(text, OffsetTime::from, LocalTime::from);
					yield Optional.empty();
				}
				case "datetime" -> limits(field, dayOf(
						DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)));
				default -> limits(field, LocalDate.parse(text));
			};
		}
		catch (DateTimeException ex) {
			return Optional.of("that is not a %s; write it like %s.".formatted(kind(field), example(field)));
		}
	}

	private LocalDate dayOf(TemporalAccessor moment) {
		return (moment instanceof OffsetDateTime time) ? time.atZoneSameInstant(this.clock.getZone()).toLocalDate()
				: LocalDate.from(moment);
	}

	private static String subtype(Field field) {
		return field.json().path("subtype").asText("date");
	}

	private static String kind(Field field) {
		return subtype(field).equals("datetime") ? "date with a time" : subtype(field);
	}

	private static String example(Field field) {
		return switch (subtype(field)) {
			case "time" -> "14:30";
			case "datetime" -> "2026-11-20T14:30Z";
			default -> "2026-11-20";
		};
	}

	private Optional<String> limits(Field field, LocalDate date) {
		LocalDate today = LocalDate.now(this.clock);
		boolean notBeforeToday = "today".equals(field.property("earliest").orElse(null))
				|| field.json().path("disallowPassedDates").asBoolean();
		if (date.isBefore(LONG_AGO) || date.isAfter(FAR_AWAY)) {
			return Optional.of("check the year.");
		}
		if ("today".equals(field.property("latest").orElse(null)) && date.isAfter(today)) {
			return Optional.of("the date is in the future; enter today's or an earlier date.");
		}
		if (notBeforeToday && date.isBefore(today)) {
			return Optional.of("the date is in the past; enter today's or a later date.");
		}
		return Optional.empty();
	}

}
