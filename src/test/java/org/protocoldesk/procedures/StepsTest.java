package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Holds every step of every model to the template that it was made from, so that Camunda
 * Modeler shows no problem and the block finds what it needs.
 */
class StepsTest {

	static Stream<Step> steps() {
		return ModelFile.all().flatMap(ModelFile::steps);
	}

	static Stream<ModelFile> models() {
		return ModelFile.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldMakeEveryServiceTaskFromATemplate(ModelFile model) {
		Findings.assertNone(model,
				model.all(ServiceTask.class)
					.map((task) -> new Step(model, task))
					.filter((step) -> step.template() == null)
					.map((step) -> "apply a template to the service task %s".formatted(step.id())));
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
		if (!template.calls().equals(calledBy(step))) {
			found.add("it has to call %s, not %s".formatted(template.calls(), calledBy(step)));
		}
		template.inputs().forEach((input) -> check(input, step.inputs().get(input.name()), found));
		template.attributes()
			.forEach((attribute) -> check(attribute, step.attribute(attribute.name().replace("camunda:", "")), found));
		step.inputs()
			.keySet()
			.stream()
			.filter((input) -> !template.knows(input) && !isWordOfItsLetter(step, input))
			.forEach((input) -> found.add("the block takes no input \"%s\"".formatted(input)));
	}

	private static void check(BlockTemplate.Property property, String given, List<String> found) {
		if (property.isRequired() && (given == null || given.isBlank())) {
			found.add("\"%s\" is missing".formatted(property.name()));
		}
		else if (!property.accepts((given != null) ? given : property.value())) {
			found.add("\"%s\" cannot be \"%s\"".formatted(property.name(), given));
		}
	}

	/** Further inputs of a letter or a notice are words that it uses. */
	private static boolean isWordOfItsLetter(Step step, String input) {
		String procedure = step.model().procedure();
		return Stream
			.concat(step.literal("template").map((letter) -> LetterFiles.text(procedure, letter)).stream(),
					step.literal("notice").map((notice) -> NoticeFiles.text(procedure, notice)).stream())
			.filter((text) -> text.contains("{{%s}}".formatted(input)))
			.findAny()
			.isPresent();
	}

	private static String calledBy(Step step) {
		if (step.activity() instanceof UserTask task) {
			return task.getExtensionElements()
				.getElementsQuery()
				.filterByType(CamundaTaskListener.class)
				.list()
				.stream()
				.filter((listener) -> listener.getCamundaEvent().equals("create"))
				.map(CamundaTaskListener::getCamundaDelegateExpression)
				.findFirst()
				.orElse("no task listener for create");
		}
		return step.attribute("delegateExpression");
	}

}
