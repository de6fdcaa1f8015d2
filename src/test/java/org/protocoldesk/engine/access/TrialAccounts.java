package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.util.StringUtils;

/** Accounts of officers that live for one test, with the demonstration's password. */
final class TrialAccounts {

	private TrialAccounts() {
	}

	/** Opens one; the name is spelt as in the id, {@code first.last}. */
	static void open(IdentityService identity, Passwords passwords, String id) {
		String[] names = id.split("\\.");
		User user = identity.newUser(id);
		user.setFirstName(StringUtils.capitalize(names[0]));
		user.setLastName(StringUtils.capitalize(names[names.length - 1]));
		passwords.saveWithDemonstrationPassword(user);
		identity.createMembership(id, "officers");
	}

}
