package org.protocoldesk.procedures;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Sees to it that no form opens filled in with what somebody else answered, and that
 * nobody's choice is made for them. A form is filled with whatever the case knows under
 * the key of a field.
 */
class FormKeysTest {

	/** Known while a step waits, besides what is in every answer. */
	private static final Set<String> OF_A_STEP = Set.of("rule", "basis", "dueAt", "seat");

	static Stream<Step> steps() {
		return Procedures.pages().flatMap(ModelFile::steps).filter((step) -> step.form().isPresent());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldAskForNothingThatTheCaseKnows(Step step) {
		Set<String> known = new TreeSet<>(OF_A_STEP);
		known.addAll(Vocabulary.OF_EVERY_ANSWER);
		if (step.isTask()) {
			known.addAll(Vocabulary.onPage(step.model()));
		}
		Findings.assertNone(step, FormFile.of(step)
			.flatMap((form) -> form.keys().stream())
			.filter(known::contains)
			.map("the form would open with what the case knows as %s: call the field something else"::formatted));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldLeaveDecisionsOpen(Step step) {
		Findings.assertNone(step,
				FormFile.of(step)
					.flatMap((form) -> form.components().stream())
					.filter((field) -> field.path("key").asText().equals("decision"))
					.filter((field) -> field.has("defaultValue") && !field.path("defaultValue").asText().isEmpty())
					.map((field) -> "%s is chosen beforehand: take the default value away"
						.formatted(field.path("key").asText())));
	}

	/** The browser knows what is entered in the form and nothing else of the case. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldHideFieldsByItsOwnFieldsOnly(Step step) {
		assertKnown(step, (field) -> field.path("conditional").path("hide"), Set.of());
	}

	/** The desk itself works out what has to be filled in. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldRequireFieldsByWhatIsKnown(Step step) {
		assertKnown(step, (field) -> field.path("properties").path("requiredWhen"),
				step.isTask() ? Vocabulary.onPage(step.model()) : Set.of());
	}

	private static void assertKnown(Step step, Function<JsonNode, JsonNode> condition, Set<String> besides) {
		Findings.assertNone(step,
				FormFile.of(step)
					.flatMap((form) -> form.components()
						.stream()
						.map(condition)
						.flatMap((text) -> Expressions.namesInFeel(text.asText()).stream())
						.filter((name) -> !form.keys().contains(name) && !besides.contains(Expressions.root(name)))
						.map((name) -> "a condition uses %s, which is no field of the form: use the property onlyIf"
							.formatted(name))));
	}

}
