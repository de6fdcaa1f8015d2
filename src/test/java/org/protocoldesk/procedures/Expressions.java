package org.protocoldesk.procedures;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which names an analyst's expressions and texts use: {@code outcome}, or
 * {@code route.handler} where it is a field of something.
 */
final class Expressions {

	private static final Pattern JUEL = Pattern.compile("[$#]\\{([^}]*)}");

	private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_]\\w*(?:\\.[a-zA-Z_]\\w*)?");

	private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");

	private static final Pattern FUNCTION = Pattern.compile("[a-z]+(?: [a-z]+)*\\s*\\(");

	private static final Pattern ENTRY = Pattern.compile("\\w+\\s*:");

	private static final Pattern LOOP = Pattern.compile("(?:for|some|every)\\s+(\\w+)\\s+in\\b");

	private static final Pattern TAG = Pattern.compile("\\{\\{\\{?([#^/&>]?)\\s*([\\w.]+)\\s*}?}}");

	private static final Set<String> JUEL_WORDS = Set.of("empty", "not", "and", "or", "true", "false", "null", "eq",
			"ne", "lt", "gt", "le", "ge", "execution");

	private static final Set<String> FEEL_WORDS = Set.of("if", "then", "else", "for", "in", "return", "some", "every",
			"satisfies", "and", "or", "not", "null", "true", "false", "item", "function");

	private Expressions() {
	}

	/** Names in the parts of a text that stand in <code>${...}</code>. */
	static Set<String> namesIn(String text) {
		return JUEL.matcher(text)
			.results()
			.flatMap((found) -> names(TEXT.matcher(found.group(1)).replaceAll("''"), JUEL_WORDS))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Names in a FEEL expression, with or without the sign that begins it in forms. */
	static Set<String> namesInFeel(String text) {
		String bare = TEXT.matcher(text.startsWith("=") ? text.substring(1) : text).replaceAll("\"\"");
		Set<String> own = LOOP.matcher(bare).results().map((found) -> found.group(1)).collect(Collectors.toSet());
		String rest = ENTRY.matcher(FUNCTION.matcher(bare).replaceAll("(")).replaceAll("");
		return names(rest, FEEL_WORDS).filter((name) -> !own.contains(root(name)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Names in a text with words in double braces. */
	static Set<String> namesInWords(String text) {
		return TAG.matcher(text)
			.results()
			.filter((found) -> !Set.of("/", ">").contains(found.group(1)))
			.map((found) -> found.group(2))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The parts that a letter or notice takes in. */
	static Set<String> partsIn(String text) {
		return TAG.matcher(text)
			.results()
			.filter((found) -> found.group(1).equals(">"))
			.map((found) -> found.group(2))
			.collect(Collectors.toSet());
	}

	/** The step, table or plain name that a name begins with. */
	static String root(String name) {
		return name.split("\\.")[0];
	}

	private static Stream<String> names(String text, Set<String> words) {
		return NAME.matcher(text).results().map(MatchResult::group).filter((name) -> !words.contains(root(name)));
	}

}
