package org.protocoldesk.procedures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every row of every table to its rule, its paragraph and the words that tell a
 * local default from the protocol's own word.
 */
class TableCitationsTest {

	private static final Pattern RULE = TableCell.RULE;

	/**
	 * Tables whose words go into letters and notices that name the paragraph below them.
	 */
	private static final Set<String> NAMED_BESIDE = Set.of("delegated-authority", "delegated-referral");

	static Stream<CouncilTable> tables() {
		return CouncilTablesTest.tables();
	}

	/** The answers of a table, if it says on what each stands. */
	private static List<TableAnswer> citing(CouncilTable table) {
		return answers(table).stream().filter((answer) -> answer.outputs().containsKey("rule")).toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldNameTheRuleInEveryAnnotation(CouncilTable table) {
		Set<String> rules = paragraphs(table).keySet();
		assertThat(table.rows()).allSatisfy((row) -> {
			assertThat(row.id()).matches("[a-z][a-z0-9-]+").doesNotStartWith("DecisionRule");
			if (table.isShared()) {
				assertThat(row.annotation()).as("%s", row).endsWith(".");
			}
			else {
				assertThat(cited(row.annotation())).as("%s", row).isNotEmpty().isSubsetOf(rules);
			}
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldCiteTheRuleThatItsAnnotationNames(CouncilTable table) {
		assertThat(citing(table)).allSatisfy(
				(answer) -> assertThat(answer.outputs().get("rule")).matches(RULE).isIn(paragraphs(table).keySet()));
		assertThat(citing(table)).filteredOn((answer) -> !table.isShared()).allSatisfy((answer) -> {
			String annotation = annotation(table, answer);
			assertThat(cited(annotation)).contains(answer.get("rule"));
			assertThat(cited(annotation)).containsAll(cited(String.join(" ", answer.outputs().values())));
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldSayWhyWhereARowIsALocalDefault(CouncilTable table) {
		assertThat(answers(table)).filteredOn((answer) -> "default".equals(answer.outputs().get("basis")))
			.filteredOn((answer) -> !table.isShared())
			.allSatisfy((answer) -> assertThat(annotation(table, answer)).contains("Default: "));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldShowPeopleTheParagraphBesideTheWords(CouncilTable table) {
		Map<String, String> paragraphs = paragraphs(table);
		assertThat(citing(table)).filteredOn((answer) -> !NAMED_BESIDE.contains(table.id())).allSatisfy((answer) -> {
			prose(answer).forEach(
					(text) -> assertThat(text).containsAnyOf(paragraphs.values().toArray(String[]::new)).endsWith("."));
			assertThat(prose(answer)).as("%s", answer)
				.satisfiesAnyOf((texts) -> assertThat(texts).isEmpty(), (texts) -> assertThat(texts)
					.anyMatch((text) -> text.contains(paragraphs.get(answer.get("rule")))));
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldAnswerInTheWordsThatTheColumnsList(CouncilTable table) {
		assertThat(answers(table)).allSatisfy((answer) -> table.outputs().forEach((output, values) -> {
			assertThat(answer.outputs().get(output)).as(output).isNotNull();
			if (!values.isEmpty()) {
				assertThat(values).contains(answer.outputs().get(output));
			}
		}));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldKeepItsHistoryForTenYears(CouncilTable table) {
		assertThat(table.historyTimeToLive()).isEqualTo("P3650D");
	}

	private static List<String> prose(TableAnswer answer) {
		return CouncilTablesTest.PROSE.stream()
			.map((column) -> answer.outputs().getOrDefault(column, ""))
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	private static List<TableAnswer> answers(CouncilTable table) {
		return ExpectedRow.combinations(table.inputs()).stream().map(table::answer).distinct().toList();
	}

	private static String annotation(CouncilTable table, TableAnswer answer) {
		return table.rows()
			.stream()
			.filter((row) -> answer.rows().contains(row.id()))
			.map(CouncilTable.Row::annotation)
			.collect(Collectors.joining());
	}

	private static List<String> cited(String text) {
		return RULE.matcher(text).results().map(MatchResult::group).toList();
	}

	private static Map<String, String> paragraphs(CouncilTable table) {
		Map<String, String> paragraphs = new HashMap<>();
		CsvFile.read("/tables/%s/rules.csv".formatted(table.council()))
			.forEach((line) -> paragraphs.put(line.get("rule"), line.get("paragraph")));
		return paragraphs;
	}

}
