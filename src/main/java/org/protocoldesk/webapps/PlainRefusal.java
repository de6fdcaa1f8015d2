package org.protocoldesk.webapps;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.protocoldesk.blocks.WrongInput;
import org.protocoldesk.engine.hardening.Verdict;

/**
 * Says what to mend and nothing else: the engine's own words and ids in front of the
 * message help nobody who fills in a form. The keys of fields stay for programs and go
 * for people.
 */
class PlainRefusal implements ExceptionMapper<InvalidRequestException> {

	private static final String FOR_PEOPLE = "/camunda/api/";

	private static final String KEY_OF_FIELD = " \\(\\w+\\): ";

	@Context
	private UriInfo address;

	@Override
	public Response toResponse(InvalidRequestException refusal) {
		Response response = Verdict.on(refusal);
		for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
			if (cause instanceof WrongInput && response.getEntity() instanceof ExceptionDto answer) {
				answer.setMessage(plain(cause.getMessage()));
			}
		}
		return response;
	}

	private String plain(String message) {
		boolean forPeople = this.address.getBaseUri().getPath().contains(FOR_PEOPLE);
		return forPeople ? message.replaceAll(KEY_OF_FIELD, ": ") : message;
	}

}
