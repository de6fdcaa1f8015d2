package org.protocoldesk.review;

import java.time.LocalDate;
import java.util.Locale;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseFilter;
import org.protocoldesk.casefile.CaseOrder;

import org.springframework.util.StringUtils;

/** What the page asks for: the fields of its form. */
record ListRequest(String procedure, Integer version, String reference, CaseFilter.Period period, LocalDate from,
		LocalDate to, CaseFile.Status status, String outcome, String office, CaseFilter.Late late, CaseOrder.By sort,
		Boolean descending) {

	private static final int LAST_YEAR = 9999;

	private static void check(LocalDate day) {
		if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
			throw new WrongFilter("A day of the period has a year that cannot be.");
		}
	}

	/** What it finds; refuses a period that cannot be. */
	CaseFilter filter() {
		check(this.from);
		check(this.to);
		if (this.from != null && this.to != null && this.to.isBefore(this.from)) {
			throw new WrongFilter("The last day of the period is before its first day.");
		}
		return new CaseFilter(given(this.procedure), this.version, reference(this.reference),
				(this.period != null) ? this.period : CaseFilter.Period.OPENED, this.from, this.to, this.status,
				given(this.outcome), given(this.office), this.late);
	}

	CaseOrder order() {
		return new CaseOrder((this.sort != null) ? this.sort : CaseOrder.By.OPENED,
				this.descending == null || this.descending);
	}

	private static String given(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	private static String reference(String text) {
		return StringUtils.hasText(text) ? text.strip().toUpperCase(Locale.ROOT) : null;
	}

}
