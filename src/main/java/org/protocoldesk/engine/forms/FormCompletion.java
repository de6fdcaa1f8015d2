package org.protocoldesk.engine.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

import org.springframework.stereotype.Component;

/**
 * Completes a form on its way to the browser: the property {@code choices} of a field is
 * answered with options, an expression for options too, the property {@code shows} of a
 * text with that text, and what {@code onlyIf} rules out is left away.
 */
@Component
class FormCompletion {

	private final ObjectMapper json = new ObjectMapper();

	private final Choices choices;

	private final Texts texts;

	FormCompletion(Choices choices, Texts texts) {
		this.choices = choices;
		this.texts = texts;
	}

	InputStream ofStart(InputStream form, CommandContext context) {
		return complete(form, null, context.getAuthenticatedUserId());
	}

	InputStream ofTask(InputStream form, String taskId, CommandContext context) {
		DelegateTask task = context.getTaskManager().findTaskById(taskId);
		return context.runWithoutAuthorization(() -> complete(form, task, context.getAuthenticatedUserId()));
	}

	private InputStream complete(InputStream form, DelegateTask task, String user) {
		try (form) {
			JsonNode schema = this.json.readTree(form);
			complete(schema.path("components"), task, user);
			return new ByteArrayInputStream(this.json.writeValueAsBytes(schema));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void complete(JsonNode components, DelegateTask task, String user) {
		Map<String, Object> known = (task != null) ? task.getVariables() : Map.of();
		leaveOut(components, known);
		for (JsonNode component : components) {
			Field field = new Field(component);
			field.optionsExpression().ifPresent((expression) -> offer((ObjectNode) component, expression, known));
			field.property("choices")
				.ifPresent((source) -> offer((ObjectNode) component, source, user, field.leftOut(known)));
			if (task != null) {
				field.property("shows")
					.ifPresent((text) -> ((ObjectNode) component).put("text",
							this.texts.of(text, component.path("text").asText(), task)));
			}
			complete(component.path("components"), task, user);
		}
	}

	private static void leaveOut(JsonNode components, Map<String, Object> known) {
		for (Iterator<JsonNode> all = components.elements(); all.hasNext();) {
			if (!new Field(all.next()).isThere(known)) {
				all.remove();
			}
		}
	}

	/** Options that an expression makes of what the case knows. */
	private static void offer(ObjectNode component, String expression, Map<String, Object> known) {
		ArrayNode values = component.putArray("values");
		component.remove("valuesExpression");
		if (Feel.evaluate(expression, known) instanceof Collection<?> options) {
			options.forEach((option) -> {
				if (option instanceof Map<?, ?> map) {
					values.addObject()
						.put("label", String.valueOf(map.get("label")))
						.put("value", String.valueOf(map.get("value")));
				}
			});
		}
	}

	private void offer(ObjectNode component, String source, String user, Set<String> leftOut) {
		ArrayNode values = component.putArray("values");
		this.choices.of(source, user)
			.stream()
			.filter((choice) -> !leftOut.contains(choice.value()))
			.forEach((choice) -> values.addObject().put("label", choice.label()).put("value", choice.value()));
	}

}
