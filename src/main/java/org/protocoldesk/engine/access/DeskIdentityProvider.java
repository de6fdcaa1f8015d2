package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Compares passwords, and takes the same time for an account that there is and one that
 * there is not. It notes no failures and locks nobody: {@link LogIns} does, without
 * locking out the owner. Made by the engine.
 */
public class DeskIdentityProvider extends DbIdentityServiceProvider {

	@Override
	public boolean checkPassword(String userId, String password) {
		UserEntity user = findUserById(userId);
		if (password == null) {
			return false;
		}
		if (user == null || user.getPassword() == null) {
			compareWithNothing(password);
			return false;
		}
		boolean right = ProvenPasswords.check(userId, password, user.getPassword(),
				() -> matchPassword(password, user));
		if (!right && !isOfToday(user)) {
			compareWithNothing(password);
		}
		return right;
	}

	/** Hashes that earlier versions made are compared faster. */
	private static boolean isOfToday(UserEntity user) {
		return user.getPassword().startsWith(SlowHash.locked().substring(0, SlowHash.locked().indexOf('}')));
	}

	private static void compareWithNothing(String password) {
		Context.getProcessEngineConfiguration().getPasswordManager().check(password, SlowHash.locked());
	}

}
