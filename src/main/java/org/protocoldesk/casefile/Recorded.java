package org.protocoldesk.casefile;

import java.time.Instant;

/**
 * A journal line and when it was written.
 */
public record Recorded(Instant at, JournalLine line) {
}
