package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Compares passwords, and takes the same time for an account that there is and one that
 * there is not. It notes no failures and locks nobody: {@link LogIns} does, without
 * locking out the owner. Made by the engine.
 */
public class DeskIdentityProvider extends DbIdentityServiceProvider {

	private static final UserEntity NOBODY = nobody();

	@Override
	public boolean checkPassword(String userId, String password) {
		UserEntity user = findUserById(userId);
		boolean there = user != null && user.getPassword() != null;
		boolean matches = matchPassword((password != null) ? password : "", there ? user : NOBODY);
		return there && password != null && matches;
	}

	private static UserEntity nobody() {
		UserEntity nobody = new UserEntity("nobody");
		nobody.setSalt("bm9ib2R5IGF0IGFsbA==");
		nobody.setDbPassword("{SHA-512}bm9ib2R5");
		return nobody;
	}

}
