package org.protocoldesk.engine.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** One component of a Camunda Form, as its JSON says. */
record Field(JsonNode json) {

	private static final Set<String> ENTERED = Set.of("textfield", "textarea", "number", "datetime", "checkbox",
			"checklist", "radio", "select", "taglist");

	String key() {
		return this.json.path("key").asText();
	}

	String type() {
		return this.json.path("type").asText();
	}

	String label() {
		return this.json.path(type().equals("datetime") ? "dateLabel" : "label").asText(key());
	}

	/** Whether a person enters something here that becomes a variable. */
	boolean isEntered() {
		return ENTERED.contains(type()) && !key().isEmpty() && !this.json.path("disabled").asBoolean();
	}

	boolean isReadonly() {
		return this.json.path("readonly").asBoolean();
	}

	JsonNode validate() {
		return this.json.path("validate");
	}

	/** A property that an analyst set on the field. */
	Optional<String> property(String name) {
		return Optional.ofNullable(this.json.path("properties").path(name).textValue());
	}

	/** The FEEL expression that hides the field, if it has one. */
	Optional<String> hiddenWhen() {
		return feel(this.json.path("conditional").path("hide"));
	}

	/**
	 * Whether the field is there at all, by what the case knows. Unlike a condition of
	 * the form it is worked out by the desk, so that the browser is told nothing of it.
	 */
	boolean isThere(Map<String, Object> known) {
		return property("onlyIf").map((condition) -> Feel.isTrue(condition, known)).orElse(true);
	}

	/**
	 * People who are no choice here: the property {@code without} names the variables of
	 * the case that hold them.
	 */
	Set<String> leftOut(Map<String, Object> known) {
		return property("without").stream()
			.flatMap((names) -> Arrays.stream(names.split(",")))
			.map((name) -> known.get(name.strip()))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The FEEL expression that yields the choices, if it has one. */
	Optional<String> optionsExpression() {
		return feel(this.json.path("valuesExpression"));
	}

	List<String> staticOptions() {
		return this.json.path("values").findValuesAsText("value");
	}

	/**
	 * Its FEEL expressions and templates, without the words in quotes. A text that the
	 * desk fills in has none left for the browser.
	 */
	Stream<String> expressions() {
		return texts(this.json).filter((text) -> text.startsWith("=") || text.contains("{{"))
			.map((text) -> text.replaceAll("\"[^\"]*\"", ""));
	}

	private Stream<String> texts(JsonNode node) {
		return node.properties()
			.stream()
			.filter((entry) -> !entry.getKey().equals("components") && !entry.getKey().equals("valuesExpression"))
			.filter((entry) -> !(entry.getKey().equals("text") && property("shows").isPresent()))
			.flatMap((entry) -> entry.getValue().isObject() ? texts(entry.getValue())
					: Stream.ofNullable(entry.getValue().textValue()));
	}

	/** What the field holds when it was left out: the form's default, or nothing. */
	Object whenLeftOut() {
		JsonNode value = this.json.path("defaultValue");
		if (value.isArray()) {
			List<String> several = new ArrayList<>();
			value.forEach((one) -> several.add(one.asText()));
			return several;
		}
		if (value.isNumber()) {
			return value.numberValue();
		}
		return value.isBoolean() ? value.booleanValue() : value.textValue();
	}

	private static Optional<String> feel(JsonNode node) {
		return Optional.ofNullable(node.textValue())
			.map((text) -> text.startsWith("=") ? text.substring(1) : text)
			.filter((text) -> !text.isBlank());
	}

}
