package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a field that lists letters or journal lines, as it is written in the model:
 * with its expressions, before anything is worked out.
 *
 * @param name name of the letter or of the journal line
 * @param to who gets the letter, empty for a journal line
 * @param paragraph what stands after {@code under}, if anything does
 * @param condition what stands after {@code when}, if anything does
 */
record FieldLine(String name, List<String> to, Optional<String> paragraph, Optional<String> condition) {

	/** Fields that list letters. */
	static final List<String> LETTERS = List.of("letters", "arrivalLetters", "answerLetters", "reminder", "overdue");

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");

	private static final Pattern LETTER = Pattern
		.compile("(\\S+)\\s+to\\s+(.+?)(?:\\s+under\\s+(.+?))?(?:\\s+when\\s+(@\\d+|true|false))?");

	private static final Pattern NOTE = Pattern
		.compile("(\\S+)()(?:\\s+for\\s+offices)?(?:\\s+under\\s+(.+?))?(?:\\s+when\\s+(@\\d+))?");

	/**
	 * The letters that a field lists.
	 * @throws IllegalArgumentException if a line cannot be read
	 */
	static List<FieldLine> letters(String field) {
		return field.strip().equals("none") ? List.of() : read(field, LETTER);
	}

	/**
	 * The journal lines that a field lists.
	 * @throws IllegalArgumentException if a line cannot be read
	 */
	static List<FieldLine> notes(String field) {
		return read(field, NOTE);
	}

	private static List<FieldLine> read(String field, Pattern pattern) {
		List<String> expressions = new ArrayList<>();
		String masked = EXPRESSION.matcher(field).replaceAll((found) -> {
			expressions.add(found.group());
			return "@" + (expressions.size() - 1);
		});
		return Arrays.stream(masked.split("[;\\n]"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> one(line, pattern, expressions))
			.toList();
	}

	private static FieldLine one(String line, Pattern pattern, List<String> expressions) {
		Matcher found = pattern.matcher(line);
		if (!found.matches()) {
			throw new IllegalArgumentException("\"%s\" cannot be read".formatted(unmasked(line, expressions)));
		}
		List<String> to = Stream.of(found.group(2).split(","))
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.map((one) -> unmasked(one, expressions))
			.toList();
		return new FieldLine(unmasked(found.group(1), expressions), to,
				Optional.ofNullable(found.group(3)).map((text) -> unmasked(text, expressions)),
				Optional.ofNullable(found.group(4)).map((text) -> unmasked(text, expressions)));
	}

	private static String unmasked(String text, List<String> expressions) {
		return Pattern.compile("@(\\d+)")
			.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(expressions.get(Integer.parseInt(found.group(1)))));
	}

}
