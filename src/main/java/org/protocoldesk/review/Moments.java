package org.protocoldesk.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and lengths of time as people in the United Kingdom write them. */
final class Moments {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(LONDON);

	private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
		.withZone(LONDON);

	private Moments() {
	}

	/** As spreadsheets here understand it; nothing where there is no moment. */
	static String sortable(Instant moment) {
		return (moment != null) ? SORTABLE.format(moment) : "";
	}

	static String inWords(Instant moment) {
		return (moment != null) ? IN_WORDS.format(moment) : "";
	}

	/** The two largest parts of a length of time. */
	static String lasted(Instant from, Instant to) {
		Duration time = Duration.between(from, to);
		if (time.toDays() > 0) {
			return count(time.toDays(), "day") + rest(time.toHoursPart(), "hour");
		}
		if (time.toHours() > 0) {
			return count(time.toHours(), "hour") + rest(time.toMinutesPart(), "minute");
		}
		return (time.toMinutes() > 0) ? count(time.toMinutes(), "minute") : "less than a minute";
	}

	private static String rest(long number, String unit) {
		return (number > 0) ? " " + count(number, unit) : "";
	}

	private static String count(long number, String unit) {
		return number + " " + unit + ((number == 1) ? "" : "s");
	}

}
