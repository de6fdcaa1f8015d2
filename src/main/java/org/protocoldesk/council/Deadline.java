package org.protocoldesk.council;

/**
 * How long a step may take before it is marked overdue; it never lapses.
 *
 * @param workingDays working days from the start of the step
 * @param remindBefore working days before the due date when the reminder goes out
 */
public record Deadline(int workingDays, int remindBefore) {

	public Deadline {
		if (workingDays < 1 || remindBefore < 0 || remindBefore >= workingDays) {
			throw new IllegalArgumentException(
					"a deadline needs at least 1 working day and a reminder that comes before it");
		}
	}

}
