package org.protocoldesk.figures;

import java.time.Instant;

/**
 * An open task of a case, and somebody to whom it is offered or who has to answer it.
 *
 * @param task id of the task
 * @param holder the post or the person
 * @param instance the run that drives the case
 * @param office the office for which they have it, or {@code null}
 */
public record Seat(String task, String holder, String instance, String model, int version, String step, String office,
		Instant since) {
}
