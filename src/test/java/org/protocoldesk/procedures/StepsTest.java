package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every step of every model to the template that it was made from, so that Camunda
 * Modeler shows no problem and the block finds what it needs.
 */
class StepsTest {

	static Stream<Step> steps() {
		return ModelFile.all().stream().flatMap(ModelFile::steps);
	}

	static List<ModelFile> models() {
		return ModelFile.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldMakeEveryServiceTaskFromATemplate(ModelFile model) {
		assertThat(model.all(ServiceTask.class).map((task) -> new Step(model, task)))
			.as("service tasks without an element template")
			.filteredOn((step) -> step.template() == null)
			.isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldCallTheBlockOfItsTemplate(Step step) {
		assertThat(BlockTemplate.of(step.template())).as("the template %s of %s", step.template(), step)
			.hasValueSatisfying((template) -> assertThat(calledBy(step)).isEqualTo(template.calls()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void shouldGiveTheBlockWhatItTakes(Step step) {
		BlockTemplate template = BlockTemplate.of(step.template()).orElseThrow();
		List<String> problems = new ArrayList<>();
		template.inputs().forEach((input) -> check(input, step.inputs().get(input.name()), problems));
		template.attributes()
			.forEach((attribute) -> check(attribute, step.attribute(attribute.name().replace("camunda:", "")),
					problems));
		step.inputs()
			.keySet()
			.stream()
			.filter((input) -> !template.knows(input) && !letterOf(step).contains("{{%s}}".formatted(input)))
			.forEach((input) -> problems.add("\"%s\" is no input of the block".formatted(input)));
		assertThat(problems).as("problems with %s", step).isEmpty();
	}

	private static void check(BlockTemplate.Property property, String given, List<String> problems) {
		String value = (given != null) ? given : property.value();
		if (property.isRequired() && (given == null || given.isBlank())) {
			problems.add("\"%s\" is missing".formatted(property.name()));
		}
		else if (!property.accepts(value)) {
			problems.add("\"%s\" cannot be \"%s\"".formatted(property.name(), value));
		}
	}

	/** Further inputs of a letter are words that it uses. */
	private static String letterOf(Step step) {
		return step.literal("template")
			.map((letter) -> Path.of("bpmn", step.model().procedure(), "letters", letter + ".txt"))
			.filter(Files::exists)
			.map(StepsTest::read)
			.orElse("");
	}

	private static String calledBy(Step step) {
		return (step.activity() instanceof UserTask task) ? task.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaTaskListener.class)
			.list()
			.stream()
			.filter((listener) -> listener.getCamundaEvent().equals("create"))
			.map(CamundaTaskListener::getCamundaDelegateExpression)
			.findFirst()
			.orElse("") : step.attribute("delegateExpression");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
