package org.protocoldesk.engine.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An account beside the directory that oversees cases for a while.
 *
 * @param group {@code managers} or {@code democratic-services}
 * @param until the last day
 * @param agreedBy the second administrator, {@code null} as long as nobody agreed
 */
public record AccessException(UUID id, String account, String group, LocalDate until, String reason, String askedBy,
		Instant askedAt, String agreedBy, Instant agreedAt) {

}
