package org.protocoldesk.figures;

import java.time.Instant;

/**
 * A step that a case passed.
 *
 * @param instance the run that drives the case
 * @param model key of the model that the step is in
 * @param version version of the model
 * @param step id of the step
 * @param cancelled whether it was broken off
 */
public record Passage(String instance, String model, int version, String step, boolean cancelled, Instant startedAt,
		Instant endedAt) {
}
