package org.protocoldesk.engine.hardening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * No expression comes from outside. The engine evaluates some that callers send, inside
 * "or" queries and in filters; an expression can run code. So none is taken, wherever in
 * a request it stands. On the way the entries of its lists are counted for the
 * {@link QuestionLimits}.
 */
class NoExpressions implements ContainerRequestFilter, ReaderInterceptor {

	private static final int LARGEST = 4 * 1024 * 1024;

	private static final String SUFFIX = "expression";

	private final JsonFactory json = new JsonFactory();

	@Override
	public void filter(ContainerRequestContext request) {
		request.getUriInfo().getQueryParameters().keySet().forEach(NoExpressions::check);
	}

	@Override
	public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
		if (!isForm(context.getMediaType())) {
			refuseOtherCharacters(context.getMediaType());
			byte[] body = context.getInputStream().readNBytes(LARGEST + 1);
			if (body.length > LARGEST) {
				throw refusal(Status.REQUEST_ENTITY_TOO_LARGE, "The request is too large: 4 MB is the most.");
			}
			check(body);
			context.setInputStream(new ByteArrayInputStream(body));
		}
		return context.proceed();
	}

	private static boolean isForm(MediaType type) {
		return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
				|| MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
	}

	/** What another reading of the same bytes would find cannot be checked. */
	private static void refuseOtherCharacters(MediaType type) {
		String characters = type.getParameters().get(MediaType.CHARSET_PARAMETER);
		if (characters != null && !characters.equalsIgnoreCase("utf-8")) {
			throw refusal(Status.UNSUPPORTED_MEDIA_TYPE, "Send JSON in UTF-8.");
		}
	}

	private void check(byte[] body) throws IOException {
		try (JsonParser parser = this.json.createParser(body)) {
			String name = null;
			int entries = 0;
			int conditions = 0;
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (isEntry(token, parser.getParsingContext())) {
					entries++;
					conditions += token.isStructStart() ? 1 : 0;
				}
				if (name != null && token != JsonToken.VALUE_NULL) {
					check(name);
				}
				name = (token == JsonToken.FIELD_NAME) ? parser.currentName() : null;
			}
			QuestionLimits.check(entries, conditions);
		}
		catch (JsonProcessingException ex) {
			throw refusal(Status.BAD_REQUEST, "The request cannot be read: send sound JSON.");
		}
	}

	private static boolean isEntry(JsonToken token, JsonStreamContext place) {
		return token.isStructStart() ? place.getParent().inArray() : token.isScalarValue() && place.inArray();
	}

	private static void check(String name) {
		if (name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
			throw refusal(Status.BAD_REQUEST,
					"Expressions are not taken from outside: send the value itself instead of a field that ends in "
							+ "\"Expression\".");
		}
	}

	private static InvalidRequestException refusal(Status status, String message) {
		return new InvalidRequestException(status, message);
	}

}
