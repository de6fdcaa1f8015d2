package org.protocoldesk.engine.hardening;

import java.lang.reflect.Method;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.protocoldesk.engine.access.FirstPasswords;

/** Whoever still has a password that somebody else chose can do nothing but change it. */
class OwnPasswordFirst implements ContainerRequestFilter {

	/** What the page needs on which it is changed. */
	private static final Set<String> NEEDED = Set.of("UserResource.updateCredentials", "UserResource.getUserProfile",
			"IdentityRestService.checkPassword", "IdentityRestService.getPasswordPolicy",
			"UserAuthenticationResource.doLogin", "UserAuthenticationResource.doLogout",
			"UserAuthenticationResource.getAuthenticatedUser");

	@Context
	private ResourceInfo resource;

	@Override
	public void filter(ContainerRequestContext request) {
		IdentityService identity = EngineUtil.lookupProcessEngine(null).getIdentityService();
		Authentication caller = identity.getCurrentAuthentication();
		Method method = this.resource.getResourceMethod();
		if (caller != null && caller.getUserId() != null && !isNeeded(method)
				&& FirstPasswords.isFirst(identity, caller.getUserId())) {
			throw new InvalidRequestException(Status.FORBIDDEN, FirstPasswords.CHANGE_IT);
		}
	}

	private boolean isNeeded(Method method) {
		return method != null && Doors.names(this.resource.getResourceClass(), method).anyMatch(NEEDED::contains);
	}

}
