package org.protocoldesk.engine.forms;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Says what is wrong with the value of one field, in words for the person who entered it.
 * Choices are checked by {@link ChoiceCheck}, dates by {@link DateCheck}.
 */
final class FieldCheck {

	/** What the engine can store in a text variable. */
	static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_KEY = 60;

	private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

	private static final Pattern PHONE = Pattern.compile("\\+[\\d\\s().-]{6,20}");

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

	/** A key as it can be repeated in a message, whatever somebody sent. */
	static String shortened(String key) {
		return (key.length() <= LONGEST_KEY) ? key : key.substring(0, LONGEST_KEY) + "...";
	}

	static boolean isMissing(Object value) {
		return value == null || value instanceof String text && text.isBlank()
				|| value instanceof Collection<?> list && list.isEmpty()
				|| value instanceof SpinJsonNode json && json.isArray() && json.elements().isEmpty();
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
		int longest = Math.min(field.validate().path("maxLength").asInt(LONGEST_TEXT), LONGEST_TEXT);
		int shortest = field.validate().path("minLength").asInt(0);
		if (text.length() > longest) {
			return Optional.of("write at most %,d characters; there are %,d.".formatted(longest, text.length()));
		}
		if (text.length() < shortest) {
			return Optional.of("write at least %,d characters.".formatted(shortest));
		}
		if (text.codePoints().anyMatch((character) -> isUnreadable(character, field.type()))) {
			return Optional.of("it contains a character that cannot be read; type it again.");
		}
		return pattern(field, text).or(() -> kindOfText(field, text));
	}

	/** Control characters and halves of characters; a line may end in a longer text. */
	private static boolean isUnreadable(int character, String type) {
		if (character == '\n' || character == '\r') {
			return !type.equals("textarea");
		}
		return (Character.isISOControl(character) && character != '\t')
				|| Character.getType(character) == Character.SURROGATE;
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

	/** The kinds of text that a form can ask for without a pattern of its own. */
	private static Optional<String> kindOfText(Field field, String text) {
		return switch (field.validate().path("validationType").asText()) {
			case "email" ->
				EMAIL.matcher(text).matches() ? Optional.empty() : Optional.of("that is not an e-mail address.");
			case "phone" ->
				PHONE.matcher(text).matches() ? Optional.empty() : Optional.of("write it like +44 20 7946 0000.");
			default -> Optional.empty();
		};
	}

	private static Optional<String> number(Field field, Object value) {
		if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
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
