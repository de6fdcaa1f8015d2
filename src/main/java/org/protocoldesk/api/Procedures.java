package org.protocoldesk.api;

import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** Knows the procedures of this desk, those that are no longer started included. */
@Component
class Procedures {

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	private final RepositoryService repository;

	private final IdentityService identity;

	Procedures(RepositoryService repository, IdentityService identity) {
		this.repository = repository;
		this.identity = identity;
	}

	/** That a procedure exists is no secret: the answer is the same for everybody. */
	boolean contain(String key) {
		var caller = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return KEY.matcher(key).matches()
					&& this.repository.createProcessDefinitionQuery().processDefinitionKey(key).count() > 0;
		}
		finally {
			this.identity.setAuthentication(caller);
		}
	}

}
