package org.protocoldesk.directory;

import java.util.Set;

/**
 * Groups of users that are no posts.
 */
public final class UserGroups {

	/** Every officer. */
	public static final String OFFICERS = "officers";

	/** Every Member, co-opted ones included. */
	public static final String MEMBERS = "members";

	/** What a person's entry may name under roles. */
	public static final Set<String> ROLES = Set.of("democratic-services", "managers", "analysts", "camunda-admin");

	private UserGroups() {
	}

	static boolean isReserved(String id) {
		return ROLES.contains(id) || id.equals(OFFICERS) || id.equals(MEMBERS);
	}

}
