package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.protocoldesk.blocks.WrongInput;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The engine's identity service, which lets administrators look after accounts and groups
 * of their own. Those of the directory follow the directory alone, whoever asks.
 */
class GuardedIdentityService extends IdentityServiceImpl {

	private final DirectoryGroups directory;

	private final Profiles profiles;

	private final LogIns logIns;

	private final AccountOwners owners;

	GuardedIdentityService(DirectoryGroups directory, Profiles profiles, LogIns logIns, AccountOwners owners) {
		this.directory = directory;
		this.profiles = profiles;
		this.logIns = logIns;
		this.owners = owners;
	}

	@Override
	public boolean checkPassword(String user, String password) {
		return this.logIns.attempt(user, () -> super.checkPassword(user, password));
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
		if (!isAPersons()) {
			super.saveUser(user);
			return;
		}
		UserEntity account = (UserEntity) user;
		this.profiles.check(account, createUserQuery().userId(user.getId()).singleResult());
		boolean own = user.getId().equals(getCurrentAuthentication().getUserId());
		boolean newPassword = account.hasNewPassword();
		if (own && newPassword && super.checkPassword(user.getId(), newPasswordOf(account))) {
			throw new WrongInput("password", "choose another than the one that you have.");
		}
		super.saveUser(user);
		if (newPassword) {
			passwordChanged(user.getId(), own);
		}
	}

	private static String newPasswordOf(UserEntity account) {
		return (String) new DirectFieldAccessor(account).getPropertyValue("newPassword");
	}

	private void passwordChanged(String account, boolean own) {
		this.owners.tellOfPassword(account);
		if (!own) {
			FirstPasswords.givenByOthers(this, account);
			return;
		}
		FirstPasswords.chosen(this, account);
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(Sessions.OWN_PASSWORD, true, RequestAttributes.SCOPE_REQUEST);
		}
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
