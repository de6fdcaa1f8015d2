package org.protocoldesk.engine.access;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.protocoldesk.blocks.CurrentUser;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The user whom the engine acts for. */
@Component
class EngineUser implements CurrentUser {

	private final ObjectProvider<IdentityService> identity;

	EngineUser(ObjectProvider<IdentityService> identity) {
		this.identity = identity;
	}

	@Override
	public Optional<String> id() {
		return authentication().map(Authentication::getUserId);
	}

	@Override
	public List<String> groups() {
		return authentication().map(Authentication::getGroupIds).orElse(List.of());
	}

	private Optional<Authentication> authentication() {
		return Optional.ofNullable(this.identity.getObject().getCurrentAuthentication());
	}

}
