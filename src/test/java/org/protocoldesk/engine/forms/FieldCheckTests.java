package org.protocoldesk.engine.forms;

import java.math.BigInteger;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldCheckTests {

	@ParameterizedTest
	@CsvSource({ "textfield, this has to be filled in.", "number, this has to be filled in.",
			"radio, choose one of the options.", "taglist, choose one of the options.", "datetime, enter a date.",
			"checkbox, tick the box to go on." })
	void shouldAskForWhatIsRequired(String type, String mend) {
		Field field = Forms.field("{type: '%s', validate: {required: true}}".formatted(type));
		assertThat(FieldCheck.problemWith(field, null)).contains(mend);
		assertThat(FieldCheck.problemWith(field, " \t")).contains(mend);
		assertThat(FieldCheck.problemWith(Forms.field("{type: '%s'}".formatted(type)), null)).isEmpty();
	}

	@Test
	void shouldAskForEveryThingThatIsNotATick() {
		Field field = Forms.field("{type: 'checkbox', validate: {required: true}}");
		assertThat(FieldCheck.problemWith(field, false)).contains("tick the box to go on.");
		assertThat(FieldCheck.problemWith(field, true)).isEmpty();
		assertThat(FieldCheck.problemWith(field, "true")).contains("true or false is expected here.");
	}

	@Test
	void shouldKeepTextWithinItsLimits() {
		Field field = Forms.field("{type: 'textarea', validate: {minLength: 3, maxLength: 5}}");
		assertThat(FieldCheck.problemWith(field, "ab")).contains("write at least 3 characters.");
		assertThat(FieldCheck.problemWith(field, "abcde")).isEmpty();
		assertThat(FieldCheck.problemWith(field, "abcdef")).contains("write at most 5 characters; there are 6.");
		assertThat(FieldCheck.problemWith(field, List.of("abcd"))).contains("text is expected here.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{type: 'textfield'}", "{type: 'textarea', validate: {maxLength: 100000}}" })
	void shouldNeverTakeMoreThanTheEngineCanStore(String field) {
		assertThat(FieldCheck.problemWith(Forms.field(field), "x".repeat(4000))).isEmpty();
		assertThat(FieldCheck.problemWith(Forms.field(field), "x".repeat(4001)))
			.contains("write at most 4,000 characters; there are 4,001.");
	}

	@Test
	void shouldRefuseWhatCannotBeRead() {
		Field line = Forms.field("{type: 'textfield'}");
		Field text = Forms.field("{type: 'textarea'}");
		for (String unreadable : List.of("a\0", "a\u0007", "a\u001b[2J", "a\u007f", "a\u0085", "\ud83d", "\ude00")) {
			assertThat(FieldCheck.problemWith(text, unreadable)).as(unreadable).isPresent();
		}
		assertThat(FieldCheck.problemWith(text, "Two\r\n\tlines, naïve – 😀")).isEmpty();
		assertThat(FieldCheck.problemWith(line, "Naïve – 😀")).isEmpty();
		assertThat(FieldCheck.problemWith(line, "Subject\r\nBcc: everybody")).isPresent();
	}

	@Test
	void shouldCompareWithThePattern() {
		Field field = Forms.field("{type: 'textfield', validate: {pattern: '^[A-Z]{3}-[0-9]+$'}}");
		assertThat(FieldCheck.problemWith(field, "CMP-12")).isEmpty();
		assertThat(FieldCheck.problemWith(field, "CMP-")).contains("it is not written in the form that is asked for.");
		Field worded = Forms
			.field("{type: 'textfield', validate: {pattern: '^A', patternErrorMessage: 'begin with an A.'}}");
		assertThat(FieldCheck.problemWith(worded, "B")).contains("begin with an A.");
	}

	@Test
	void shouldKnowTheKindsOfTextThatTheModelerOffers() {
		Field email = Forms.field("{type: 'textfield', validate: {validationType: 'email'}}");
		assertThat(FieldCheck.problemWith(email, "clerk@council.example")).isEmpty();
		assertThat(FieldCheck.problemWith(email, "clerk@council")).contains("that is not an e-mail address.");
		Field phone = Forms.field("{type: 'textfield', validate: {validationType: 'phone'}}");
		assertThat(FieldCheck.problemWith(phone, "+44 20 7946 0000")).isEmpty();
		assertThat(FieldCheck.problemWith(phone, "call me")).contains("write it like +44 20 7946 0000.");
	}

	@Test
	void shouldKeepNumbersWithinTheirLimits() {
		Field field = Forms.field("{type: 'number', validate: {min: 1, max: 2.5}}");
		assertThat(FieldCheck.problemWith(field, 1)).isEmpty();
		assertThat(FieldCheck.problemWith(field, 2.5)).isEmpty();
		assertThat(FieldCheck.problemWith(field, 0)).contains("it must be 1 or more.");
		assertThat(FieldCheck.problemWith(field, 2.6)).contains("it must be 2.5 or less.");
		assertThat(FieldCheck.problemWith(field, "2")).contains("a number is expected here.");
		assertThat(FieldCheck.problemWith(field, Double.NaN)).contains("a number is expected here.");
		assertThat(FieldCheck.problemWith(Forms.field("{type: 'number'}"), BigInteger.TEN.pow(400)))
			.contains("a number is expected here.");
	}

	@Test
	void shouldRepeatLongKeysInPart() {
		assertThat(FieldCheck.shortened("summary")).isEqualTo("summary");
		assertThat(FieldCheck.shortened("k".repeat(1_000))).hasSize(63).endsWith("k...");
	}

}
