package org.protocoldesk.review;

import java.time.Instant;
import java.util.List;

/**
 * A case as the list shows it, in words.
 *
 * @param key key of the procedure
 * @param outcome how it ended, or {@code null}
 * @param desks who has something to do now
 * @param overdue whether the step in hand is late
 * @param wasLate whether any step was
 */
record CaseRow(String reference, String key, String procedure, Integer version, boolean open, String outcome,
		Instant openedAt, Instant dueAt, Instant closedAt, boolean overdue, boolean wasLate, List<String> desks) {
}
