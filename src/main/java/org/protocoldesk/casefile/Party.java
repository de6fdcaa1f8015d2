package org.protocoldesk.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A person in a case, by the name they had when it began.
 *
 * @param person id in the directory
 * @param role what they are to the case, for example {@code complainant}
 * @param name display name
 */
@Embeddable
public record Party(@Column(nullable = false) String person, @Column(nullable = false) String role,
		@Column(nullable = false) String name) {
}
