package org.protocoldesk.engine.hardening;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * The web applications make whoever asks first an administrator while there is none. Ours
 * comes from the settings, so that door stays shut, by whatever address it is reached.
 */
class ClosedSetup implements ContainerRequestFilter {

	@Context
	private ResourceInfo resource;

	@Override
	public void filter(ContainerRequestContext request) {
		if (SetupResource.class == this.resource.getResourceClass()) {
			throw new InvalidRequestException(Status.NOT_FOUND,
					"Administrators are not set up here: the operator names the first one in the settings.");
		}
	}

}
