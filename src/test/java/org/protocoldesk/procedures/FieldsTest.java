package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Reads every expression, every line for a letter and every line for the journal, so that
 * no case is the first to find that one cannot be read.
 */
class FieldsTest {

	private static final Builder EXPRESSIONS = new Builder();

	static Stream<Step> steps() {
		return Procedures.pages().flatMap(ModelFile::steps);
	}

	static Stream<ModelFile> models() {
		return Procedures.pages();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldBeReadable(Step step) {
		List<String> found = new ArrayList<>();
		step.fields().values().forEach((text) -> read(text, found));
		FieldLine.LETTERS
			.forEach((field) -> step.field(field).ifPresent((text) -> read(() -> FieldLine.letters(text), found)));
		step.field("notes").ifPresent((text) -> read(() -> FieldLine.notes(text), found));
		Findings.assertNone(step, found.stream());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldAskReadableQuestions(ModelFile model) {
		List<String> found = new ArrayList<>();
		model.all(ConditionExpression.class).forEach((condition) -> read(condition.getTextContent(), found));
		Call.of(model).forEach((call) -> call.handsOver().values().forEach((text) -> read(text, found)));
		Findings.assertNone(model, found.stream());
	}

	private static void read(String text, List<String> found) {
		try {
			EXPRESSIONS.build(text);
		}
		catch (TreeBuilderException ex) {
			found.add("\"%s\" cannot be read: %s".formatted(text, ex.getMessage()));
		}
	}

	private static void read(Runnable line, List<String> found) {
		try {
			line.run();
		}
		catch (IllegalArgumentException ex) {
			found.add(ex.getMessage());
		}
	}

}
