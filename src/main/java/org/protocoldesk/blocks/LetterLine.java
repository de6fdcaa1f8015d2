package org.protocoldesk.blocks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a field that lists letters: {@code stage-outcome to complainant under
 * LUT-22.2a stated when true}.
 *
 * @param letter name of the letter
 * @param to party roles, offices, posts, people, {@code holder} of the step, and so on,
 * see {@link Recipients}; {@code members of} stands once before several offices
 * @param paragraph rule and basis, or a citation of the council; {@code null} where it is
 * that of the step
 */
record LetterLine(String letter, List<String> to, String paragraph) {

	private static final Pattern LINE = Pattern
		.compile("(\\S+)\\s+to(?:\\s+(.*?))?(?:\\s+under(?:\\s+(.*?))?)?(?:\\s+when\\s+(true|false))?");

	/**
	 * The letters that are to be written.
	 * @throws IllegalStateException if a line cannot be read
	 */
	static List<LetterLine> read(String field) {
		return Lines.of(field).map(LetterLine::one).filter((line) -> !line.to.isEmpty()).toList();
	}

	private static List<String> recipients(String to) {
		String kind = to.startsWith(Recipients.MEMBERS) ? Recipients.MEMBERS + " " : "";
		return Arrays.stream(to.substring(kind.isEmpty() ? 0 : Recipients.MEMBERS.length()).split(","))
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.map(kind::concat)
			.toList();
	}

	private static LetterLine one(String text) {
		Matcher line = LINE.matcher(text);
		if (!line.matches()) {
			throw new IllegalStateException(
					"\"%s\" is no line for a letter; write it like: outcome to complainant".formatted(text));
		}
		String to = (line.group(2) != null) ? line.group(2) : "";
		String paragraph = (line.group(3) != null && !line.group(3).isBlank()) ? line.group(3) : null;
		return new LetterLine(line.group(1), recipients(to), paragraph);
	}

}
