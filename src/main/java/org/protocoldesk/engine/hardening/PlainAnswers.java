package org.protocoldesk.engine.hardening;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/**
 * Every refusal is JSON with a message in it, and none tells what the desk is made of.
 */
class PlainAnswers implements ContainerResponseFilter {

	private static final int REFUSED = 400;

	/** The log-in page has words of its own for this. */
	private static final int UNKNOWN_CALLER = 401;

	private static final int OURS = 500;

	/** The desk has no time for this question now, which may be said. */
	private static final int NO_TIME = 503;

	private static final String OUR_FAULT = "Something went wrong here. Try again; if it stays, tell the operator when "
			+ "it happened.";

	@Override
	public void filter(ContainerRequestContext request, ContainerResponseContext response) {
		if (response.getStatus() < REFUSED || "HEAD".equals(request.getMethod())) {
			return;
		}
		if (response.getEntity() instanceof ExceptionDto answer) {
			answer.setMessage((response.getStatus() < OURS || response.getStatus() == NO_TIME)
					? Verdict.plain(answer.getMessage()) : OUR_FAULT);
		}
		else if (!response.hasEntity() && response.getStatus() != UNKNOWN_CALLER) {
			ExceptionDto answer = new ExceptionDto();
			answer.setType("RestException");
			answer.setMessage(response.getStatusInfo().getReasonPhrase());
			response.setEntity(answer, null, MediaType.APPLICATION_JSON_TYPE);
		}
	}

}
