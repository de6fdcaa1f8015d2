package org.protocoldesk.engine.forms;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.protocoldesk.blocks.WrongInput;

/**
 * Lets only plain values through the engine's REST into a form: what the engine would
 * have to deserialize, or does not store, never reaches it. Jersey finds this class.
 */
public class PlainSubmissions implements ForcedAutoDiscoverable, ReaderInterceptor {

	private static final String UNSAID = "";

	private static final String LIST = "json";

	private final ObjectMapper json = new ObjectMapper();

	@Override
	public void configure(FeatureContext context) {
		context.register(this);
	}

	@Override
	public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
		Object body = orEmpty(context.proceed(), context.getType());
		try {
			if (body instanceof StartProcessInstanceDto start) {
				check(start);
				check(start.getVariables());
			}
			else if (body instanceof CompleteTaskDto completion) {
				check(completion.getVariables());
			}
		}
		catch (WrongInput ex) {
			throw new InvalidRequestException(Status.BAD_REQUEST, ex, ex.getMessage());
		}
		return body;
	}

	/** Who sends nothing is told what the form asks. */
	private static Object orEmpty(Object body, Class<?> type) {
		if (body == null && type == StartProcessInstanceDto.class) {
			return new StartProcessInstanceDto();
		}
		return (body == null && type == CompleteTaskDto.class) ? new CompleteTaskDto() : body;
	}

	private static void check(StartProcessInstanceDto start) {
		if (start.isSkipCustomListeners() || start.isSkipIoMappings()) {
			throw new WrongInput(start.isSkipCustomListeners() ? "skipCustomListeners" : "skipIoMappings",
					"nothing of a procedure is skipped; leave it out.");
		}
		if (start.getCaseInstanceId() != null) {
			throw new WrongInput("caseInstanceId", "there are no such cases here; leave it out.");
		}
		// The case's own reference takes this place.
		start.setBusinessKey(null);
	}

	private void check(Map<String, VariableValueDto> variables) {
		if (variables != null) {
			variables.forEach((key, value) -> problemWith(value).ifPresent((problem) -> {
				throw new WrongInput(FieldCheck.shortened(key), problem);
			}));
		}
	}

	private Optional<String> problemWith(VariableValueDto variable) {
		if (variable == null) {
			return Optional.of("write the value as {\"value\": ...}.");
		}
		String type = (variable.getType() != null) ? variable.getType().toLowerCase(Locale.ROOT) : UNSAID;
		if (!fits(type, variable.getValue())) {
			return Optional.of("send text, a number, true, false, or a list as JSON, and no other type than it is.");
		}
		variable.setValueInfo(null);
		if (!type.equals(LIST)) {
			variable.setType(null);
		}
		return Optional.empty();
	}

	private boolean fits(String type, Object value) {
		return switch (type) {
			case UNSAID -> true;
			case LIST -> isJson(value);
			case "string", "date" -> value == null || value instanceof String;
			case "boolean" -> value == null || value instanceof Boolean;
			case "short", "integer", "long", "double" -> value == null || value instanceof Number;
			case "null" -> value == null;
			default -> false;
		};
	}

	private boolean isJson(Object value) {
		try {
			return value instanceof String text && !this.json.readTree(text).isMissingNode();
		}
		catch (JsonProcessingException ex) {
			return false;
		}
	}

}
