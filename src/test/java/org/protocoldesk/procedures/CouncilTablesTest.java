package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;
import org.protocoldesk.council.CouncilProfile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every table of every council to the rows that its protocol asks for, in
 * {@code src/test/resources/tables}.
 */
class CouncilTablesTest {

	/** Outputs that are sentences for people. */
	static final Set<String> PROSE = Set.of("explanation", "guidance", "effect");

	private static final List<CouncilTable> TABLES = Councils.all()
		.map(CouncilProfile::id)
		.flatMap(CouncilTable::allOf)
		.toList();

	static Stream<CouncilTable> tables() {
		return TABLES.stream();
	}

	static Stream<ExpectedRow> expectedRows() {
		return tables().flatMap(ExpectedRow::of);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("expectedRows")
	void shouldAnswerAsTheCatalogueSays(ExpectedRow expected) {
		for (Map<String, String> question : expected.questions()) {
			assertThat(expected.answered(question)).as("%s", question).isEqualTo(expected.answer());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldMatchOneRowForEveryCombination(CouncilTable table) {
		assertThat(table.hitPolicy()).isEqualTo(HitPolicy.UNIQUE);
		assertThat(ExpectedRow.combinations(table.inputs()))
			.allSatisfy((question) -> assertThat(table.answer(question).rows()).as("%s", question).hasSize(1));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldHaveNoRowThatNothingReaches(CouncilTable table) {
		Set<String> reached = new LinkedHashSet<>();
		ExpectedRow.combinations(table.inputs()).forEach((question) -> reached.addAll(table.answer(question).rows()));
		assertThat(reached)
			.containsExactlyInAnyOrderElementsOf(table.rows().stream().map(CouncilTable.Row::id).toList());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldHaveAnExpectationForEveryCombination(CouncilTable table) {
		List<Map<String, String>> asked = new ArrayList<>();
		ExpectedRow.of(table).forEach((expected) -> asked.addAll(expected.questions()));
		assertThat(asked).doesNotHaveDuplicates();
		assertThat(new HashSet<>(asked)).isEqualTo(new HashSet<>(ExpectedRow.combinations(table.inputs())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldPrescribeEveryOutputButTheProse(CouncilTable table) {
		Set<String> outputs = new LinkedHashSet<>(table.outputs().keySet());
		outputs.removeAll(PROSE);
		outputs.removeAll(table.inputs().keySet());
		assertThat(ExpectedRow.of(table))
			.allSatisfy((expected) -> assertThat(expected.answer()).containsKeys(outputs.toArray(String[]::new)));
	}

	/**
	 * Columns that say nothing only hide those that do. A shared table may have one that
	 * a council's own table fills, and a table has to ask for something.
	 */
	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	void shouldHaveNoColumnThatSaysNothing(CouncilTable table) {
		Findings.assertNone(table, Stream.concat(silentOutputs(table), silentInputs(table)));
	}

	private static Stream<String> silentOutputs(CouncilTable table) {
		List<TableAnswer> answers = ExpectedRow.combinations(table.inputs()).stream().map(table::answer).toList();
		return table.columns()
			.filter((column) -> !(table.isShared() && isInATableOfItsOwn(table, column)))
			.filter((column) -> answers.stream().map((answer) -> answer.get(column)).allMatch(silence(column)))
			.map("take the output %s away: the desk reads it so without it"::formatted);
	}

	private static boolean isInATableOfItsOwn(CouncilTable shared, String column) {
		return tables().filter((table) -> table.id().equals(shared.id()) && !table.isShared())
			.anyMatch((table) -> table.columns().anyMatch(column::equals));
	}

	private static Predicate<String> silence(String column) {
		String nothing = TableAnswer.isBasis(column) ? "stated" : "";
		return (cell) -> cell.isEmpty() || cell.equals(nothing);
	}

	private static Stream<String> silentInputs(CouncilTable table) {
		return table.inputs()
			.keySet()
			.stream()
			.filter((input) -> table.inputs().size() > 1 && table.testsOf(input).allMatch("-"::equals))
			.map("take the input %s away: no row asks for it"::formatted);
	}

}
