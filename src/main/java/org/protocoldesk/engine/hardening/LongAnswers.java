package org.protocoldesk.engine.hardening;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/**
 * Whoever asks for no page gets everything or is told to ask for one, never a part that
 * looks like everything.
 */
class LongAnswers implements ContainerResponseFilter {

	@Override
	public void filter(ContainerRequestContext request, ContainerResponseContext response) {
		if (response.getEntity() instanceof List<?> list && list.size() > QuestionLimits.RESULTS) {
			ExceptionDto answer = new ExceptionDto();
			answer.setType("InvalidRequestException");
			answer.setMessage("There are more than %d: ask for a page with firstResult and maxResults."
				.formatted(QuestionLimits.RESULTS));
			response.setStatus(Status.BAD_REQUEST.getStatusCode());
			response.setEntity(answer, null, MediaType.APPLICATION_JSON_TYPE);
		}
	}

}
