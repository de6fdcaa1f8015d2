package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's identity service, which lets administrators look after accounts and groups
 * of their own. Those of the directory follow the directory alone, whoever asks.
 */
class GuardedIdentityService extends IdentityServiceImpl {

	private final DirectoryGroups directory;

	private final Profiles profiles;

	GuardedIdentityService(DirectoryGroups directory, Profiles profiles) {
		this.directory = directory;
		this.profiles = profiles;
	}

	@Override
	public void createMembership(String user, String group) {
		checkMembership(user, group);
		super.createMembership(user, group);
	}

	@Override
	public void deleteMembership(String user, String group) {
		checkMembership(user, group);
		super.deleteMembership(user, group);
	}

	@Override
	public void saveGroup(Group group) {
		checkGroup(group.getId());
		super.saveGroup(group);
	}

	@Override
	public void deleteGroup(String group) {
		checkGroup(group);
		super.deleteGroup(group);
	}

	@Override
	public void saveUser(User user) {
		if (isAPersons()) {
			this.profiles.check((UserEntity) user, createUserQuery().userId(user.getId()).singleResult());
		}
		super.saveUser(user);
	}

	private void checkMembership(String user, String group) {
		if (isAPersons() && !this.directory.mayBeChanged(user, group)) {
			throw follows(group);
		}
	}

	private void checkGroup(String group) {
		if (isAPersons() && this.directory.isOfDirectory(group)) {
			throw follows(group);
		}
	}

	private boolean isAPersons() {
		return getCurrentAuthentication() != null;
	}

	private static AuthorizationException follows(String group) {
		return new AuthorizationException(
				"Who is in the group " + group + " follows the directory: change it there, and nowhere else.");
	}

}
