package org.protocoldesk.casefile;

import java.time.LocalDate;

/**
 * What to look for among all cases; a {@code null} is not looked at.
 *
 * @param procedure procedure key
 * @param version version of the procedure that the case began under
 * @param reference how the reference begins
 * @param period which date {@code from} and {@code to} are about
 * @param from first day
 * @param to last day, itself included
 * @param outcome how the case ended
 * @param office the office at whose desk it is now
 * @param late whether it is or was late
 */
public record CaseFilter(String procedure, Integer version, String reference, Period period, LocalDate from,
		LocalDate to, CaseFile.Status status, String outcome, String office, Late late) {

	/** Which of its dates puts a case into a period. */
	public enum Period {

		OPENED, CLOSED;

		String column() {
			return (this == OPENED) ? "opened_at" : "closed_at";
		}

		String month() {
			return (this == OPENED) ? "opened_month" : "closed_month";
		}

	}

	/** Late now, or at any step so far. */
	public enum Late {

		NOW, EVER

	}

	/** Whether the counts that are kept by month know everything that is asked. */
	boolean isCounted() {
		return this.reference == null && this.office == null && this.late != Late.NOW;
	}

}
