package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.GuideSection;
import org.protocoldesk.council.Citation;
import org.protocoldesk.council.CouncilProfile;

/**
 * Keeps {@code docs/procedures/delegated-decision.md} true: its tables repeat what the
 * tables of the councils say.
 */
class DelegatedGuideTest {

	private static final Path GUIDE = Path.of("docs", "procedures", Delegated.PROCEDURE + ".md");

	private static final Map<String, String> AUTHORITY = Map.of("decide", "the officer decides", "consult",
			"Members are consulted first", "consider-telling", "the officer considers telling Members first", "urgent",
			"views are asked for, which give no power; then the body decides", "refer", "it goes to the body", "stop",
			"it stops; the officer may send it to the body");

	private static final Map<String, String> COURSE = Map.of("decide", "the officer decides", "reconcile",
			"they are asked again", "refer", "the body decides");

	static Stream<Named<CouncilProfile>> councils() {
		return Councils.running(Delegated.PROCEDURE).map((council) -> Named.of(council.id(), council));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowWhatTheOfficerMayActOn(CouncilProfile council) {
		assertSays("authority of " + council.id(), "| authority | what follows | rule |",
				rows(council, "authority").map((row) -> row(council, row, AUTHORITY.get(row.answer().get("course")))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowWhoIsConsulted(CouncilProfile council) {
		assertSays("consultees of " + council.id(), "| matter | asked | asked in their place | rule |", rows(council,
				"consultee")
			.map((row) -> row(council, row, consulted(council, row), titles(council, row.answer().get("alternate")))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowWhatFollowsFromTheViews(CouncilProfile council) {
		assertSays("course of " + council.id(), "| consultation | what follows | rule |",
				rows(council, "course").map((row) -> row(council, row, follows(council, row.answer()))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowWhoIsTold(CouncilProfile council) {
		assertSays("informed of " + council.id(), "| matter | told afterwards | rule |",
				rows(council, "inform").map((row) -> row(council, row, titles(council, row.answer().get("inform")))));
	}

	private static Stream<ExpectedRow> rows(CouncilProfile council, String table) {
		return ExpectedRow.of(new CouncilTable(council.id(), "delegated-" + table));
	}

	private static String row(CouncilProfile council, ExpectedRow row, String... cells) {
		Citation citation = new Citation(row.answer().get("rule"), row.answer().get("basis"));
		return LadderTable.row(
				Stream
					.of(Stream.of(row.cells().get("catalogue row")), Arrays.stream(cells),
							Stream.of(LadderTable.rule(citation, council)))
					.flatMap((part) -> part)
					.toArray(String[]::new));
	}

	private static String consulted(CouncilProfile council, ExpectedRow row) {
		String asked = titles(council, row.answer().get("consult"));
		return asked.isEmpty() ? "whom the power names" : asked;
	}

	private static String follows(CouncilProfile council, Map<String, String> answer) {
		String told = titles(council, answer.get("tell"));
		return ("yes".equals(answer.get("advice")) ? "advice is taken, then " : "") + COURSE.get(answer.get("course"))
				+ (told.isEmpty() ? "" : "; told of it: " + told);
	}

	private static String titles(CouncilProfile council, String offices) {
		return Arrays.stream(Objects.requireNonNullElse(offices, "").split(", "))
			.filter((office) -> !office.isEmpty())
			.map(council::titleOf)
			.collect(Collectors.joining(", "));
	}

	private static void assertSays(String section, String head, Stream<String> rows) {
		String line = head.replaceAll("[^|]+", "---");
		new GuideSection(GUIDE, section).assertSays(Stream.of(Stream.of(head, line), rows.distinct())
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n")));
	}

}
