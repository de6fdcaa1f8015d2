package org.protocoldesk.engine.access;

import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The demonstration's one password, and how accounts come by it and lose it. The policy
 * for passwords binds people, not these.
 */
@Component
class Passwords {

	static final String DEMONSTRATION = "desk";

	private final IdentityServiceImpl identity;

	private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

	Passwords(IdentityService identity, ObjectProvider<ProcessEngineConfigurationImpl> engine) {
		this.identity = (IdentityServiceImpl) identity;
		this.engine = engine;
	}

	/** Whether the account has the demonstration's password; no attempt to log in. */
	boolean isDemonstrations(User user) {
		UserEntity account = (UserEntity) user;
		return account.getPassword() != null && !SlowHash.isSlow(account.getPassword())
				&& this.engine.getObject()
					.getPasswordManager()
					.check(EncryptionUtil.saltPassword(DEMONSTRATION, account.getSalt()), account.getPassword());
	}

	void saveWithDemonstrationPassword(User user) {
		user.setPassword(DEMONSTRATION);
		this.identity.saveUser(user, true);
	}

	/** Nobody can log in until an administrator gives the account a password. */
	void saveLocked(User user) {
		((UserEntity) user).setDbPassword(SlowHash.locked() + "-" + UUID.randomUUID());
		this.identity.saveUser(user, true);
	}

}
