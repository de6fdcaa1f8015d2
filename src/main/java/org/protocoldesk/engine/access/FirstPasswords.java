package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;

/**
 * Notes whose password was chosen by somebody else. Until they have chosen one of their
 * own they can do nothing else.
 */
public final class FirstPasswords {

	/** What whoever still has one is told. */
	public static final String CHANGE_IT = "Somebody else chose your password: change it first, under Welcome, My "
			+ "profile. Then log in again.";

	private static final String KEY = "password";

	private static final String FIRST = "first";

	private FirstPasswords() {
	}

	/** Whether somebody else chose the password of an account. */
	public static boolean isFirst(IdentityService identity, String account) {
		return FIRST.equals(identity.getUserInfo(account, KEY));
	}

	static void givenByOthers(IdentityService identity, String account) {
		identity.setUserInfo(account, KEY, FIRST);
	}

	static void chosen(IdentityService identity, String account) {
		if (isFirst(identity, account)) {
			identity.deleteUserInfo(account, KEY);
		}
	}

}
