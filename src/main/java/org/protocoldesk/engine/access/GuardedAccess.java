package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts our guards before what people may do to accounts, groups, grants and jobs. */
@Component
public class GuardedAccess {

	private final DirectoryGroups directory;

	private final Profiles profiles;

	private final LogIns logIns;

	private final AccountOwners owners;

	private final SlowHash hash;

	GuardedAccess(DirectoryGroups directory, Profiles profiles, LogIns logIns, AccountOwners owners,
			@Value("${desk.demo}") boolean demonstration) {
		this.directory = directory;
		this.profiles = profiles;
		this.logIns = logIns;
		this.owners = owners;
		this.hash = new SlowHash(demonstration ? SlowHash.ROUNDS_OF_DEMONSTRATION : SlowHash.ROUNDS);
	}

	/** Takes effect when the engine is built. */
	public void guard(ProcessEngineConfigurationImpl engine) {
		engine.setIdentityService(new GuardedIdentityService(this.directory, this.profiles, this.logIns, this.owners));
		engine.setIdentityProviderSessionFactory(new GenericManagerFactory(DeskIdentityProvider.class));
		engine.setPasswordEncryptor(this.hash);
		engine.setPasswordPolicy(new SoundPasswords());
		engine.setAuthorizationService(new GuardedAuthorizationService());
		engine.setManagementService(new GuardedManagementService(engine));
	}

}
