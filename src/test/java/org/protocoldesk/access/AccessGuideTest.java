package org.protocoldesk.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.GuideSection;

/**
 * Keeps {@code docs/access.md} true: its tables say what the matrix is checked against.
 */
class AccessGuideTest {

	private static final Path GUIDE = Path.of("docs", "access.md");

	private static final List<String> OPERATIONS = AccessRules.names(AccessRules.operations(), "operation");

	static Stream<Named<AccessRules>> procedures() {
		return AccessRules.all().map((rules) -> Named.of(rules.procedure(), rules));
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
	void shouldSayWhereEverythingIsTried() {
		assertSays("exemplars",
				Stream.concat(Stream.of("| procedure | step | stands for | by |", "|---|---|---|---|"), Exemplars.rows()
					.stream()
					.map((one) -> row("`" + one.get("procedure") + "`", "`" + one.get("step") + "`", one.get("for"),
							one.get("doors").equals("all") ? "`/engine-rest`, Tasklist and Cockpit, `/api`"
									: "`/engine-rest`, `/api`"))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldNameTheRoles(AccessRules rules) {
		assertSays("roles of " + rules.procedure(), Stream.concat(Stream.of("| role | who |", "|---|---|"),
				rules.roles().stream().map((role) -> row("`" + role.get("role") + "`", role.get("who")))));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldSayWhy(AccessRules rules) {
		assertSays("reasons of " + rules.procedure(),
				Stream.concat(Stream.of("| role | may | because |", "|---|---|---|"),
						rules.rules()
							.stream()
							.map((rule) -> row("`" + rule.get("role") + "`", rule.get("may"), rule.get("because")))
							.distinct()));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldShowEveryStep(AccessRules rules) {
		assertSays("steps of " + rules.procedure(), rules.steps().stream().flatMap((step) -> table(rules, step)));
	}

	private static Stream<String> table(AccessRules rules, Map<String, String> step) {
		String name = step.get("step");
		Map<Boolean, List<String>> roles = rules.rolesAt(name)
			.stream()
			.collect(Collectors.partitioningBy((role) -> !allowed(rules, role, name).isEmpty()));
		String task = step.get("task").isEmpty() ? "" : " (`%s`)".formatted(step.get("task"));
		return Stream
			.of(Stream.of("", "#### " + name, "",
					"`%s`%s: %s.".formatted(step.get("procedure"), task, step.get("what")), "", head()),
					roles.get(true).stream().map((role) -> line(rules, role, name)),
					Stream.of("", "Nothing of this: "
							+ roles.get(false).stream().map("`%s`"::formatted).collect(Collectors.joining(", ")) + "."))
			.flatMap((part) -> part);
	}

	private static List<String> allowed(AccessRules rules, String role, String step) {
		return OPERATIONS.stream().filter((operation) -> rules.may(role, step, operation)).toList();
	}

	private static String head() {
		return row(Stream.concat(Stream.of("role"), OPERATIONS.stream()).toArray(String[]::new)) + "\n|---"
				+ "|:-:".repeat(OPERATIONS.size()) + "|";
	}

	private static String line(AccessRules rules, String role, String step) {
		List<String> allowed = allowed(rules, role, step);
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
