package org.protocoldesk.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.GuideSection;

/**
 * Keeps {@code docs/access.md} true: its tables say what the matrix is checked against.
 */
class AccessGuideTest {

	private static final Path GUIDE = Path.of("docs", "access.md");

	private static final List<String> OPERATIONS = AccessRules.names(AccessRules.operations(), "operation");

	@Test
	void shouldNameTheRoles() {
		assertSays("roles", Stream.concat(Stream.of("| role | who |", "|---|---|"),
				AccessRules.roles().stream().map((role) -> row("`" + role.get("role") + "`", role.get("who")))));
	}

	@Test
	void shouldNameTheOperations() {
		assertSays("operations",
				Stream.concat(Stream.of("| operation | means to |", "|---|---|"),
						AccessRules.operations()
							.stream()
							.map((operation) -> row("`" + operation.get("operation") + "`", operation.get("what")))));
	}

	@Test
	void shouldSayWhy() {
		assertSays("reasons",
				Stream.concat(Stream.of("| role | may | because |", "|---|---|---|"),
						AccessRules.rules()
							.stream()
							.map((rule) -> row("`" + rule.get("role") + "`", rule.get("may"), rule.get("because")))
							.distinct()));
	}

	@Test
	void shouldShowEveryStep() {
		assertSays("steps", AccessRules.steps().stream().flatMap(AccessGuideTest::table));
	}

	private static Stream<String> table(Map<String, String> step) {
		String name = step.get("step");
		Map<Boolean, List<String>> roles = AccessRules.rolesAt(name)
			.stream()
			.collect(Collectors.partitioningBy((role) -> !allowed(role, name).isEmpty()));
		String task = step.get("task").isEmpty() ? "" : " (`%s`)".formatted(step.get("task"));
		return Stream
			.of(Stream.of("", "### "
					+ name, "", "`%s`%s: %s.".formatted(step.get("procedure"), task, step.get("what")), "", head()),
					roles.get(true).stream().map((role) -> line(role, name)),
					Stream.of("", "Nothing of this: "
							+ roles.get(false).stream().map("`%s`"::formatted).collect(Collectors.joining(", ")) + "."))
			.flatMap((part) -> part);
	}

	private static List<String> allowed(String role, String step) {
		return OPERATIONS.stream().filter((operation) -> AccessRules.may(role, step, operation)).toList();
	}

	private static String head() {
		return row(Stream.concat(Stream.of("role"), OPERATIONS.stream()).toArray(String[]::new)) + "\n|---"
				+ "|:-:".repeat(OPERATIONS.size()) + "|";
	}

	private static String line(String role, String step) {
		List<String> allowed = allowed(role, step);
		return row(Stream
			.concat(Stream.of("`" + role + "`"),
					OPERATIONS.stream().map((operation) -> allowed.contains(operation) ? "●" : ""))
			.toArray(String[]::new));
	}

	private static String row(String... cells) {
		return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
	}

	private static void assertSays(String section, Stream<String> lines) {
		new GuideSection(GUIDE, section).assertSays(lines.collect(Collectors.joining("\n")));
	}

}
