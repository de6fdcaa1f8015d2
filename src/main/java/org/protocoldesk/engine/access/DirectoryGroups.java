package org.protocoldesk.engine.access;

import java.util.Map;

import org.camunda.bpm.engine.authorization.Groups;
import org.protocoldesk.directory.CurrentDirectory;

import org.springframework.stereotype.Component;

/** Which groups, and which accounts, the directory says and nobody else. */
@Component
class DirectoryGroups {

	static final Map<String, String> KINDS_AND_ROLES = Map.of("members", "Members", "officers", "Officers",
			"democratic-services", "Democratic Services", "managers", "Managers", "analysts", "Business analysts",
			Groups.CAMUNDA_ADMIN, "Administrators");

	private final CurrentDirectory directory;

	DirectoryGroups(CurrentDirectory directory) {
		this.directory = directory;
	}

	/** Whether a group is a post, or one of the kinds and roles of people. */
	boolean isOfDirectory(String group) {
		return KINDS_AND_ROLES.containsKey(group)
				|| this.directory.get().posts().stream().anyMatch((post) -> post.id().equals(group));
	}

	/**
	 * Whether an administrator may put an account into a group or take it out: into
	 * groups of their own any account, and among the administrators those that are not in
	 * the directory, which says itself who administers.
	 */
	boolean mayBeChanged(String user, String group) {
		return !isOfDirectory(group) || (Groups.CAMUNDA_ADMIN.equals(group) && !isPerson(user));
	}

	/** Whether an account is that of somebody in the directory. */
	boolean isPerson(String user) {
		return this.directory.get().people().stream().anyMatch((person) -> person.id().equals(user));
	}

}
