package org.protocoldesk.casefile;

import java.util.List;

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

	/** The role of an officer who opens a case in order to decide it. */
	public static final String DECIDER = "decider";

	/**
	 * The role of an officer who is asked for something that they may decide themselves.
	 */
	public static final String INVITED = "invited";

	/** The roles of those who are named in a case that is not their own. */
	static final List<String> NOT_OWN = List.of(DECIDER, INVITED);

	/**
	 * Whether it is this person's own case, so that they must not decide in it. An
	 * officer who decides, or is invited, is named in the case, but it is not their own.
	 */
	public boolean isOwnCase() {
		return !NOT_OWN.contains(this.role);
	}

}
