package org.protocoldesk.engine.forms;

import java.util.List;
import java.util.Map;

import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceCheckTests {

	private static final String VALUES = "values: [{label: 'Red', value: 'red'}, {label: 'Blue', value: 'blue'}]";

	private final ChoiceCheck check = new ChoiceCheck(
			(source, user) -> List.of(new Choice("For " + user, source + "-of-" + user)));

	@ParameterizedTest
	@ValueSource(strings = { "radio", "select" })
	void shouldTakeOneOfTheOptions(String type) {
		Field field = Forms.field("{type: '%s', %s}".formatted(type, VALUES));
		assertThat(problem(field, "red")).isNull();
		for (Object other : List.of("green", "Red", 5, true, List.of("red"), json("'red'"))) {
			assertThat(problem(field, other)).isEqualTo("choose from the options that are offered.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "checklist", "taglist" })
	void shouldTakeSeveralOfTheOptions(String type) {
		Field field = Forms.field("{type: '%s', %s}".formatted(type, VALUES));
		assertThat(problem(field, List.of("red", "blue"))).isNull();
		assertThat(problem(field, json("['red']"))).isNull();
		assertThat(problem(field, json("['red', 'green']"))).isEqualTo("choose from the options that are offered.");
		assertThat(problem(field, json("['red', 1]"))).isEqualTo("choose from the options that are offered.");
		assertThat(problem(field, json("['red', 'red']"))).isEqualTo("choose each option once.");
		assertThat(problem(field, "red")).isEqualTo("a list of choices is expected here.");
		assertThat(problem(field, json("{'red': true}"))).isEqualTo("a list of choices is expected here.");
	}

	@Test
	void shouldAskTheDirectoryForThisUser() {
		Field field = Forms.field("{type: 'select', properties: {choices: 'officers'}, %s}".formatted(VALUES));
		assertThat(problem(field, "officers-of-aisha.khalil")).isNull();
		assertThat(problem(field, "red")).isNotNull();
	}

	@Test
	void shouldLeaveOutWhoIsNamedInTheCase() {
		Field field = Forms.field(
				"{type: 'select', properties: {choices: 'officers', without: 'asked, about'}, %s}".formatted(VALUES));
		assertThat(this.check.problemWith(field, "officers-of-x", Map.of("asked", "somebody"), "x")).isEmpty();
		assertThat(this.check.problemWith(field, "officers-of-x", Map.of("asked", "officers-of-x"), "x"))
			.contains("this person is named in the case; choose somebody else.");
	}

	@Test
	void shouldComputeOptions() {
		Field field = Forms
			.field("{type: 'radio', valuesExpression: '=if advice then [{label: \"A\", value: \"a\"}] else [\"b\"]'}");
		assertThat(this.check.problemWith(field, "a", Map.of("advice", true), "x")).isEmpty();
		assertThat(this.check.problemWith(field, "a", Map.of("advice", false), "x")).isPresent();
		assertThat(this.check.problemWith(field, "b", Map.of("advice", false), "x")).isEmpty();
	}

	@Test
	void shouldOfferNothingWhereNothingCanBeComputed() {
		Field field = Forms.field("{type: 'radio', valuesExpression: '=nowhere.known'}");
		assertThat(problem(field, "a")).isEqualTo("choose from the options that are offered.");
	}

	private String problem(Field field, Object value) {
		return this.check.problemWith(field, value, Map.of(), "aisha.khalil").orElse(null);
	}

	private static Object json(String text) {
		return Spin.JSON(text.replace('\'', '"'));
	}

}
