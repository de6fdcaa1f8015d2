package org.protocoldesk.engine.hardening;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** What is read as a form, a log-in for instance, is sent as one. */
class FormsAsForms implements ContainerRequestFilter {

	@Context
	private ResourceInfo resource;

	@Override
	public void filter(ContainerRequestContext request) {
		Method method = this.resource.getResourceMethod();
		if (method != null && takesForm(method)
				&& !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
			throw new InvalidRequestException(Status.UNSUPPORTED_MEDIA_TYPE,
					"Send this as a form: application/x-www-form-urlencoded.");
		}
	}

	private static boolean takesForm(Method method) {
		return Arrays.stream(method.getParameters())
			.anyMatch((parameter) -> parameter.isAnnotationPresent(FormParam.class));
	}

}
