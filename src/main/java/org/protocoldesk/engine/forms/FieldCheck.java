package org.protocoldesk.engine.forms;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Says what is wrong with the value of one field, in words for the person who entered it.
 * Choices are checked by {@link ChoiceCheck}, dates by {@link DateCheck}.
 */
final class FieldCheck {

	/** What the engine can store in a text variable. */
	static final int LONGEST_TEXT = 4000;

	private FieldCheck() {
	}

	static Optional<String> problemWith(Field field, Object value) {
		if (isMissing(value)) {
			return field.validate().path("required").asBoolean() ? Optional.of(missing(field)) : Optional.empty();
		}
		return switch (field.type()) {
			case "textfield", "textarea" -> text(field, value);
			case "number" -> number(field, value);
			case "checkbox" -> checkbox(field, value);
			default -> Optional.empty();
		};
	}

	static boolean isMissing(Object value) {
		return value == null || value instanceof String text && text.isBlank();
	}

	static String missing(Field field) {
		return switch (field.type()) {
			case "radio", "select", "checklist", "taglist" -> "choose one of the options.";
			case "datetime" -> "enter a date.";
			case "checkbox" -> "tick the box to go on.";
			default -> "this has to be filled in.";
		};
	}

	private static Optional<String> text(Field field, Object value) {
		if (!(value instanceof String text)) {
			return Optional.of("text is expected here.");
		}
		int longest = field.validate().path("maxLength").asInt(LONGEST_TEXT);
		int shortest = field.validate().path("minLength").asInt(0);
		if (text.length() > longest) {
			return Optional.of("write at most %,d characters; there are %,d.".formatted(longest, text.length()));
		}
		if (text.length() < shortest) {
			return Optional.of("write at least %,d characters.".formatted(shortest));
		}
		if (text.indexOf('\0') >= 0) {
			return Optional.of("it contains a character that cannot be stored; type it again.");
		}
		return pattern(field, text);
	}

	private static Optional<String> pattern(Field field, String text) {
		String pattern = field.validate().path("pattern").asText("");
		if (pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find()) {
			return Optional.empty();
		}
		return Optional.of(field.validate()
			.path("patternErrorMessage")
			.asText("it is not written in the form that is asked for."));
	}

	private static Optional<String> number(Field field, Object value) {
		if (!(value instanceof Number number)) {
			return Optional.of("a number is expected here.");
		}
		JsonNode min = field.validate().path("min");
		JsonNode max = field.validate().path("max");
		if (min.isNumber() && number.doubleValue() < min.doubleValue()) {
			return Optional.of("it must be %s or more.".formatted(min.asText()));
		}
		if (max.isNumber() && number.doubleValue() > max.doubleValue()) {
			return Optional.of("it must be %s or less.".formatted(max.asText()));
		}
		return Optional.empty();
	}

	private static Optional<String> checkbox(Field field, Object value) {
		if (!(value instanceof Boolean ticked)) {
			return Optional.of("true or false is expected here.");
		}
		return (!ticked && field.validate().path("required").asBoolean()) ? Optional.of(missing(field))
				: Optional.empty();
	}

}
