package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.council.CouncilProfile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the tables and the {@code council.yaml} of each council together.
 */
class CouncilFilesTest {

	private static final Set<String> OFFICES = Set.of("handler", "consult", "consultBeforeAction", "inform",
			"handlerInstead", "leaderInstead", "informInstead");

	private static final Set<String> OTHER_CODES = Set.of("kind", "kindInstead", "consultStrength", "informBasis",
			"courses", "next", "basis", "action");

	static List<CouncilProfile> councils() {
		return Councils.all();
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldLieInTheFolderThatItNames(CouncilProfile council) {
		assertThat(Councils.FOLDER.resolve(council.id()).resolve("council.yaml")).exists();
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldSendNothingToAnUnknownOffice(CouncilProfile council) {
		List<String> unknown = new ArrayList<>();
		TableCell.of(council.id())
			.stream()
			.filter((cell) -> OFFICES.contains(cell.column()))
			.forEach((cell) -> cell.codes()
				.stream()
				.filter((office) -> !Councils.knows(council, office))
				.forEach((office) -> unknown.add("%s: \"%s\"".formatted(cell, office))));
		assertThat(unknown).as("offices in tables that council.yaml of %s does not list", council.id()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldKnowWhatEveryColumnHolds(CouncilProfile council) {
		assertThat(TableCell.of(council.id())).as("codes in columns that this test does not know")
			.filteredOn((cell) -> !cell.text().isEmpty() && !cell.codes().isEmpty())
			.extracting(TableCell::column)
			.isSubsetOf(Stream.concat(OFFICES.stream(), OTHER_CODES.stream()).toList());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldNameOnlyOfficesThatHaveATitle(CouncilProfile council) {
		Set<String> named = new TreeSet<>();
		council.subjectTiers().forEach((tier) -> named.addAll(tier.offices()));
		council.standIns().forEach((office, standIns) -> {
			named.add(office);
			named.addAll(standIns);
		});
		assertThat(named).as("offices in subject-tiers and stand-ins of %s", council.id())
			.allMatch((office) -> Councils.knows(council, office));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldListEveryRuleThatIsCited(CouncilProfile council) throws IOException {
		Map<String, String> cited = new TreeMap<>();
		for (Path table : ModelFile.files(Councils.FOLDER.resolve(council.id()), ".dmn").toList()) {
			TableCell.RULE.matcher(Files.readString(table))
				.results()
				.map(MatchResult::group)
				.forEach((rule) -> cited.put(rule, table.getFileName().toString()));
		}
		council.citations()
			.forEach((procedure, steps) -> steps
				.forEach((step, citation) -> cited.put(citation.rule(), "citations, step " + step)));
		assertThat(cited)
			.as("rules cited in %s, with the place; council.yaml has to list each under rules", council.id())
			.allSatisfy((rule, place) -> assertThat(council.rules()).containsKey(rule));
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
