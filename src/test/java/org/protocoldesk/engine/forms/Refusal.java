package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.protocoldesk.RestDoor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A submission that differs from a sound one in one field.
 *
 * @param what what is wrong with it
 * @param field the field that the refusal has to name
 * @param typed what REST carries for the field; nothing where it is left out
 * @param mend what the refusal has to say
 */
record Refusal(String what, String field, Map<String, Object> typed, String mend) {

	private static final Map<String, String> LABELS = Map.of("subject", "Which officer is the complaint about?",
			"concern", "What is it about?", "summary", "What happened?", "incidentDate", "When did it happen?",
			"informalNote", "What did you try, or why was it not possible?", "onBehalfOf",
			"Member for whom you raise it", "decision", "What do you decide?", "reason", "Your reasons", "question",
			"What do you ask?", "actionTaken", "Action taken");

	static Refusal of(String what, String field, Object value, String mend) {
		Map<String, Object> typed = new HashMap<>();
		typed.put("value", value);
		return new Refusal(what, field, typed, mend);
	}

	static Refusal typed(String field, String type, Object value) {
		return new Refusal("of type " + type, field,
				Map.of("value", value, "type", type, "valueInfo",
						Map.of("objectTypeName", "java.util.HashMap", "serializationDataFormat", "application/json")),
				"send text");
	}

	static Refusal missing(String field, String mend) {
		return new Refusal("missing", field, Map.of(), mend);
	}

	/** The request body: a sound one with this one fault. */
	Map<String, Object> body(Map<String, ?> sound) {
		Map<String, Object> variables = new LinkedHashMap<>();
		sound.forEach((key, value) -> variables.put(key, Map.of("value", value)));
		if (this.typed != null && this.typed.isEmpty()) {
			variables.remove(this.field);
		}
		else {
			variables.put(this.field, this.typed);
		}
		return Map.of("variables", variables);
	}

	void isExplainedIn(RestDoor.Answer answer) {
		assertThat(answer.status()).as("%s: %s", this, answer.body()).isEqualTo(400);
		assertThat(answer.message()).containsAnyOf(LABELS.getOrDefault(this.field, this.field), this.field + ": ")
			.contains(this.mend)
			.hasSizeLessThan(600);
	}

	@Override
	public String toString() {
		return this.field + " " + this.what;
	}

}
