package org.protocoldesk.council;

import java.util.List;

/**
 * A rung on which an officer stands.
 *
 * @param tier the word that the decision tables use
 * @param offices who stands on it; empty for everybody else
 */
public record SubjectTier(String tier, List<String> offices) {

	public SubjectTier {
		offices = (offices != null) ? List.copyOf(offices) : List.of();
	}

	boolean holds(List<String> officesHeld) {
		return this.offices.isEmpty() || officesHeld.stream().anyMatch(this.offices::contains);
	}

}
