package org.protocoldesk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseSearch;
import org.protocoldesk.casefile.Reader;

import org.springframework.util.StringUtils;

/**
 * What a request for cases asks for; a {@code null} is not asked for.
 *
 * @param to last day, itself included
 */
record CaseQuery(String procedure, CaseFile.Status status, LocalDate from, LocalDate to) {

	static final String DATE_EXPECTED = "must be a date such as 2026-04-01.";

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int LAST_YEAR = 9999;

	CaseQuery {
		procedure = StringUtils.hasText(procedure) ? procedure : null;
		check("from", from);
		check("to", to);
		if (from != null && to != null && to.isBefore(from)) {
			throw new WrongParameter("to", "must not be before the first day that you ask for (from).");
		}
	}

	private static void check(String parameter, LocalDate day) {
		if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
			throw new WrongParameter(parameter, DATE_EXPECTED);
		}
	}

	CaseSearch by(Reader reader) {
		return new CaseSearch(this.procedure, this.status, startOf(this.from),
				(this.to != null) ? startOf(this.to.plusDays(1)) : null, reader);
	}

	private static Instant startOf(LocalDate day) {
		return (day != null) ? day.atStartOfDay(LONDON).toInstant() : null;
	}

}
