package org.protocoldesk.review;

import java.time.Instant;
import java.util.Comparator;

/**
 * A step that a case took, whoever kept it.
 *
 * @param endedAt {@code null} while the case stands there
 * @param cancelled whether it was broken off
 */
record TakenStep(String model, int version, String id, Instant startedAt, Instant endedAt, boolean cancelled) {

	static final Comparator<TakenStep> IN_ORDER = Comparator.comparing(TakenStep::startedAt);

	From from() {
		return new From(this.model, this.version);
	}

	/** The model that has the step, as it then was. */
	record From(String key, int version) {
	}

}
