package org.protocoldesk.engine.hardening;

import java.util.Collection;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.camunda.bpm.engine.authorization.Groups;

/** Who may try an operation at all. */
public enum Audience {

	/** Even people who have not logged in. */
	@JsonProperty("anybody")
	ANYBODY(null),

	/** Everybody who is logged in. */
	@JsonProperty("everybody")
	EVERYBODY(null),

	@JsonProperty("operators and managers")
	OPERATORS_AND_MANAGERS(Set.of(Groups.CAMUNDA_ADMIN, "managers")),

	@JsonProperty("operators")
	OPERATORS(Set.of(Groups.CAMUNDA_ADMIN)),

	@JsonProperty("nobody")
	NOBODY(Set.of());

	private final Set<String> groups;

	Audience(Set<String> groups) {
		this.groups = groups;
	}

	/**
	 * Whether somebody belongs to it.
	 * @param groups the groups of whoever asks
	 * @return true if they do
	 */
	public boolean admits(Collection<String> groups) {
		return this.groups == null || groups.stream().anyMatch(this.groups::contains);
	}

}
