package org.protocoldesk.casefile;

import java.util.EnumSet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What happened in a case, in one line.
 *
 * @param step id of the procedure's step
 * @param actor user id, or {@code system}
 * @param actorName the actor's name at that time
 * @param office office that acted, or to which the case was passed; {@code null} where
 * whoever acted did so for none
 * @param action what kind of act it was
 * @param target post or person it went to, if any
 * @param rule id of the rule it was done under
 * @param basis {@code stated} by the protocol or a local {@code default}
 * @param text the line in plain English
 * @param audience who may read it
 */
@Embeddable
public record JournalLine(String step, String actor, String actorName, String office,
		@Enumerated(EnumType.STRING) Action action, String target, String rule, String basis, String text,
		@Enumerated(EnumType.STRING) Audience audience) {

	/** The actor of steps that nobody took by hand. */
	public static final String SYSTEM = "system";

	/** The step of whoever reads a case's file. */
	public static final String READING = "readCaseFile";

	/** The kinds of act that a journal knows. */
	public enum Action {

		ROUTED, CONSULTED, INFORMED, DECIDED, ESCALATED, OFFERED, RECORDED, CLOSED;

		/** Whether the office of the line is the one that the case goes to. */
		public boolean passesOn() {
			return EnumSet.of(ROUTED, CONSULTED, ESCALATED, OFFERED).contains(this);
		}

	}

	/**
	 * Who may read a line: everyone who may see the case, or only the offices that deal
	 * with it.
	 */
	public enum Audience {

		PARTIES, OFFICES

	}

}
