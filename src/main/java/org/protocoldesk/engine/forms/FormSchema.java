package org.protocoldesk.engine.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a deployed Camunda Form asks.
 *
 * @param id the form's id
 * @param json the whole schema
 * @param fields all components, those inside groups included
 */
record FormSchema(String id, JsonNode json, List<Field> fields) {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	static FormSchema of(JsonNode json) {
		List<Field> fields = new ArrayList<>();
		collect(json.path("components"), fields);
		return new FormSchema(json.path("id").asText(), json, List.copyOf(fields));
	}

	private static void collect(JsonNode components, List<Field> fields) {
		for (JsonNode component : components) {
			fields.add(new Field(component));
			collect(component.path("components"), fields);
		}
	}

	Stream<Field> entered() {
		return this.fields.stream().filter(Field::isEntered);
	}

	/** Every name in its fields, its FEEL expressions and the texts that it fills in. */
	Set<String> names() {
		return this.fields.stream()
			.flatMap((field) -> Stream.concat(Stream.of(field.key()), field.expressions()))
			.flatMap((text) -> NAME.matcher(text).results().map(MatchResult::group))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The names of what it shows, not of what it asks. */
	Set<String> wanted() {
		return names().stream()
			.filter((name) -> entered().noneMatch((field) -> field.key().equals(name) && !field.isReadonly()))
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean asksFor(String key) {
		return entered().anyMatch((field) -> field.key().equals(key));
	}

}
