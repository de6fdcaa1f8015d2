package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.GuideSection;
import org.protocoldesk.council.Citation;
import org.protocoldesk.council.CouncilProfile;

/**
 * Keeps {@code docs/procedures/political-group-attendance.md} true: its tables repeat
 * what the tables of the councils say.
 */
class AttendanceGuideTest {

	private static final Path GUIDE = Path.of("docs", "procedures", Attendance.PROCEDURE + ".md");

	private static final Map<String, String> GETS = Map.of("none", "nothing", "tell", "a notice", "offer",
			"a notice and an offer", "copy", "a notice and a copy on request");

	static Stream<Named<CouncilProfile>> councils() {
		return Councils.running(Attendance.PROCEDURE).map((council) -> Named.of(council.id(), council));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhoDecides(CouncilProfile council) {
		assertSays("deciders of " + council.id(),
				"| row | decides | agrees first | consulted first | hears it next | rule |",
				rows(council, "attendance-route").map((row) -> line(row.get("row"),
						"yes".equals(row.get("inPerson")) ? "the officer who is asked"
								: titles(row.get("decider"), council),
						titles(row.get("agreement"), council), titles(row.get("consult"), council),
						titles(row.get("furtherOffice"), council), rule(row, council))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatCannotBeAsked(CouncilProfile council) {
		assertSays("intake of " + council.id(), "| refused at once | rule |",
				rows(council, "attendance-intake").filter((row) -> row.get("course").equals("refuse"))
					.map((row) -> line(row.get("explanation"), rule(row, council))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatMayBeDecided(CouncilProfile council) {
		assertSays("choices of " + council.id(), "| what whoever decides is told | rule |",
				rows(council, "attendance-choices").map((row) -> line(row.get("effect"), rule(row, council))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatTheOthersLearn(CouncilProfile council) {
		assertSays("notices of " + council.id(),
				"| row | the other groups get | Members without a group get | topic told | told by | rule |",
				rows(council, "attendance-notice").map((row) -> line(row.get("row"), GETS.get(row.get("groups")),
						GETS.get(row.getOrDefault("ungrouped", "none")), row.getOrDefault("topic", "no"),
						titles(row.get("teller"), council), rule(row, council))));
	}

	private static void assertSays(String section, String head, Stream<String> lines) {
		String rule = "|" + "---|".repeat((int) head.chars().filter((one) -> one == '|').count() - 1);
		new GuideSection(GUIDE, section)
			.assertSays(Stream.concat(Stream.of(head, rule), lines.distinct()).collect(Collectors.joining("\n")));
	}

	/** Each row of a table by its columns, in the order of the file. */
	private static Stream<Map<String, String>> rows(CouncilProfile council, String table) {
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		TableCell.of(council.id())
			.filter((cell) -> cell.table().equals(table))
			.forEach((cell) -> rows
				.computeIfAbsent(cell.row(), (row) -> new LinkedHashMap<>(Map.of("row", row.replace('-', ' '))))
				.put(cell.column(), cell.text()));
		return rows.values().stream();
	}

	private static String titles(String offices, CouncilProfile council) {
		return (offices == null || offices.isEmpty()) ? ""
				: Stream.of(offices.split("\\s*,\\s*")).map(council::titleOf).collect(Collectors.joining(", "));
	}

	private static String rule(Map<String, String> row, CouncilProfile council) {
		return LadderTable.rule(new Citation(row.get("rule"), row.getOrDefault("basis", Citation.STATED)), council);
	}

	private static String line(String... cells) {
		return LadderTable.row(cells);
	}

}
