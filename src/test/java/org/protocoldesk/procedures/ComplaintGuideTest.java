package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.GuideSection;
import org.protocoldesk.council.CouncilProfile;

/**
 * Keeps {@code docs/procedures/complaint-escalation.md} true: its tables repeat what the
 * tables of the councils say.
 */
class ComplaintGuideTest {

	private static final String PROCEDURE = "complaint-escalation";

	private static final Path GUIDE = Path.of("docs", "procedures", PROCEDURE + ".md");

	static Stream<Named<CouncilProfile>> councils() {
		return Councils.running(PROCEDURE).map((council) -> Named.of(council.id(), council));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldShowTheLadder(CouncilProfile council) throws Exception {
		Map<String, String> stages = WordsFile.of(PROCEDURE).words().get("stage");
		assertSays("ladder of " + council.id(), new LadderTable(council, stages).lines());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatTheMembersOwnOfficeChanges(CouncilProfile council) {
		Map<String, String> stages = WordsFile.of(PROCEDURE).words().get("stage");
		assertSays("complainants of " + council.id(), new LadderTable(council, stages).differences());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayWhatIsNotTakenUp(CouncilProfile council) {
		List<String> ruledOut = TableCell.of(council.id())
			.filter((cell) -> cell.column().equals("action") && cell.text().equals("rule-out"))
			.map(TableCell::row)
			.toList();
		assertSays("intake of " + council.id(),
				TableCell.of(council.id())
					.filter((cell) -> cell.column().equals("explanation") && ruledOut.contains(cell.row()))
					.map((cell) -> "- " + cell.text()));
	}

	private static void assertSays(String section, Stream<String> lines) {
		new GuideSection(GUIDE, section).assertSays(lines.distinct().collect(Collectors.joining("\n")));
	}

}
