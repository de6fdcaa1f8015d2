package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;
import org.protocoldesk.council.CouncilProfile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the tables and the {@code council.yaml} of each council together.
 */
class CouncilFilesTest {

	/** What the columns hold whose cells are codes: offices, or other codes. */
	private static final Map<String, String> COLUMNS = CsvFile.read("/tables/columns.csv")
		.stream()
		.collect(Collectors.toMap((line) -> line.get("column"), (line) -> line.get("holds")));

	static Stream<Named<CouncilProfile>> councils() {
		return Councils.named();
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldLieInTheFolderThatItNames(CouncilProfile council) {
		assertThat(Councils.FOLDER.resolve(council.id()).resolve("council.yaml")).exists();
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldRunWhatThereIsAndCiteRulesForNothingElse(CouncilProfile council) {
		assertThat(council.procedures()).doesNotHaveDuplicates()
			.isSubsetOf(ModelFile.all().map(ModelFile::procedure).distinct().toList());
		assertThat(council.citations().keySet()).allMatch((procedure) -> Councils.runs(council, procedure));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSendNothingToAnUnknownOffice(CouncilProfile council) {
		Findings.assertNone("Tables of " + council.id(),
				TableCell.of(council.id())
					.filter((cell) -> "offices".equals(COLUMNS.get(cell.column())))
					.flatMap((cell) -> cell.codes()
						.stream()
						.filter((office) -> !Councils.knows(council, office))
						.map((office) -> "%s: council.yaml lists no office \"%s\"".formatted(cell, office))));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldKnowWhatEveryColumnHolds(CouncilProfile council) {
		Findings.assertNone("Tables of " + council.id(), TableCell.of(council.id())
			.filter((cell) -> !cell.codes().isEmpty())
			.map(TableCell::column)
			.filter((column) -> !COLUMNS.containsKey(column))
			.map("say in src/test/resources/tables/columns.csv whether the column %s holds offices"::formatted));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldGiveATitleToEveryOfficeThatItNames(CouncilProfile council) {
		Stream<String> inTiers = council.subjectTiers().stream().flatMap((tier) -> tier.offices().stream());
		Stream<String> inStandIns = council.standIns()
			.entrySet()
			.stream()
			.flatMap((entry) -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()));
		Findings.assertNone("council.yaml of " + council.id(),
				Stream.concat(inTiers, inStandIns)
					.filter((office) -> !Councils.knows(council, office))
					.map("list %s under offices"::formatted));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldListEveryRuleThatIsCited(CouncilProfile council) throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path table : ModelFile.files(Councils.FOLDER.resolve(council.id()), ".dmn").toList()) {
			TableCell.RULE.matcher(Files.readString(table))
				.results()
				.filter((rule) -> !council.rules().containsKey(rule.group()))
				.forEach((rule) -> missing
					.add("list %s under rules: %s cites it".formatted(rule.group(), table.getFileName())));
		}
		council.citations()
			.forEach((procedure, steps) -> steps.forEach((step, citation) -> Stream.of(citation.rule())
				.filter((rule) -> !council.rules().containsKey(rule))
				.forEach((rule) -> missing.add("list %s under rules: citation %s has it".formatted(rule, step)))));
		Findings.assertNone("council.yaml of " + council.id(), missing.stream());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSayForEveryRuleWhereItStandsAndWhatItAsks(CouncilProfile council) {
		assertThat(council.rules()).allSatisfy((rule, paragraph) -> {
			assertThat(rule).matches(TableCell.RULE);
			assertThat(paragraph.paragraph()).as("paragraph of %s", rule).isNotBlank();
			assertThat(paragraph.says()).as("what %s says", rule).endsWith(".");
		});
	}

}
