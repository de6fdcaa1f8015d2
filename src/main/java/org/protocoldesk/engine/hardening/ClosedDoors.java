package org.protocoldesk.engine.hardening;

import java.lang.reflect.Method;
import java.util.List;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * What the engine offers and the desk does not, by whatever address it is reached. The
 * web applications would make whoever asks first an administrator while there is none;
 * and outside workers would hold connections to wait for work that never comes.
 */
class ClosedDoors implements ContainerRequestFilter {

	@Context
	private ResourceInfo resource;

	@Override
	public void filter(ContainerRequestContext request) {
		if (SetupResource.class == this.resource.getResourceClass()) {
			throw new InvalidRequestException(Status.NOT_FOUND,
					"Administrators are not set up here: the operator names the first one in the settings.");
		}
		Method asked = this.resource.getResourceMethod();
		if (asked != null && List.of(asked.getParameterTypes()).contains(AsyncResponse.class)) {
			throw new InvalidRequestException(Status.NOT_FOUND, "There is no work for programs outside of the desk.");
		}
	}

}
