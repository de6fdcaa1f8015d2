package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds every box of every model to the block that it is made from, so that Camunda
 * Modeler shows no problem and the block finds what it needs.
 */
class StepsTest {

	static Stream<Step> steps() {
		return Procedures.pages().flatMap(ModelFile::steps);
	}

	static Stream<ModelFile> models() {
		return Procedures.pages();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldMakeEveryTaskFromABlock(ModelFile model) {
		Stream<FlowNode> repeated = model.all(CallActivity.class)
			.filter((call) -> call.getLoopCharacteristics() != null)
			.map((call) -> call);
		Findings.assertNone(model,
				Stream.concat(model.all(Task.class), repeated)
					.map((task) -> new Step(model, task))
					.filter((step) -> step.template() == null)
					.map((step) -> "apply a template to %s".formatted(step.id())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldFitItsTemplate(Step step) {
		List<String> found = new ArrayList<>();
		BlockTemplate.of(step.template())
			.ifPresentOrElse((template) -> check(step, template, found),
					() -> found.add("there is no template %s".formatted(step.template())));
		Findings.assertNone(step, found.stream());
	}

	private static void check(Step step, BlockTemplate template, List<String> found) {
		if (!template.declaredBlock().equals(step.declaredBlock())) {
			found.add("its property block has to be %s, not %s".formatted(template.declaredBlock(),
					step.declaredBlock()));
		}
		template.fields().forEach((field) -> check(field, step.field(field.name()).orElse(null), found));
		template.attributes().forEach((attribute) -> check(attribute, attribute(step, attribute.name()), found));
		step.fields()
			.keySet()
			.stream()
			.filter((field) -> !template.knows(field))
			.forEach((field) -> found.add("the block has no field \"%s\"".formatted(field)));
	}

	private static String attribute(Step step, String name) {
		return name.startsWith("camunda:") ? step.attribute(name.replace("camunda:", ""))
				: step.node().getAttributeValue(name);
	}

	private static void check(BlockTemplate.Property property, String given, List<String> found) {
		boolean missing = given == null || given.isBlank();
		if (property.isRequired() && missing) {
			found.add("\"%s\" is missing".formatted(property.name()));
		}
		else if (!missing && !property.accepts(given)) {
			found.add("\"%s\" cannot be \"%s\"".formatted(property.name(), given));
		}
	}

}
