package org.protocoldesk.blocks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads a date with a time as forms submit it, with or without an offset. */
final class Moments {

	private Moments() {
	}

	static Optional<Instant> read(String text, ZoneId zone) {
		try {
			TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
					LocalDateTime::from);
			return Optional.of((read instanceof OffsetDateTime moment) ? moment.toInstant()
					: LocalDateTime.from(read).atZone(zone).toInstant());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
