package org.protocoldesk.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Forms as a test writes them: JSON with single quotes. */
final class Forms {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES, JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES)
		.build();

	private Forms() {
	}

	static Field field(String json) {
		try {
			return new Field(JSON.readTree(json));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** A form with these components. */
	static FormSchema form(String... components) {
		return FormSchema.of(field("{id: 'a-form', components: [%s]}".formatted(String.join(",", components))).json());
	}

}
