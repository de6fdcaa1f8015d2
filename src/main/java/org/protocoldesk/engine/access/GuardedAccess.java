package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Puts our guards before what people may do to accounts, groups, grants and jobs. */
@Component
public class GuardedAccess {

	private final DirectoryGroups directory;

	private final Profiles profiles;

	GuardedAccess(DirectoryGroups directory, Profiles profiles) {
		this.directory = directory;
		this.profiles = profiles;
	}

	/** Takes effect when the engine is built. */
	public void guard(ProcessEngineConfigurationImpl engine) {
		engine.setIdentityService(new GuardedIdentityService(this.directory, this.profiles));
		engine.setAuthorizationService(new GuardedAuthorizationService());
		engine.setManagementService(new GuardedManagementService(engine));
	}

}
