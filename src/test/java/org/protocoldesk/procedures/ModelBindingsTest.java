package org.protocoldesk.procedures;

import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * How every model reaches for what lies outside it: only into its own bundle, only for
 * dates that were computed, and with named variables.
 */
class ModelBindingsTest {

	private static final String DATE = "\\$\\{[a-zA-Z.]+}";

	static Stream<ModelFile> models() {
		return ModelFile.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldBindToItsOwnBundle(ModelFile model) {
		Stream<String> decisions = loose(model.all(BusinessRuleTask.class), "decisionRef", "decisionRefBinding");
		Stream<String> calls = model.all(CallActivity.class)
			.filter((call) -> !"deployment".equals(call.getCamundaCalledElementBinding()))
			.map(BaseElement::getId);
		Stream<String> tasks = loose(model.all(UserTask.class), "formRef", "formRefBinding");
		Stream<String> starts = loose(model.all(StartEvent.class), "formRef", "formRefBinding");
		Findings.assertNone(model,
				Stream.of(decisions, calls, tasks, starts)
					.flatMap((ids) -> ids)
					.map("set the binding of %s to deployment"::formatted));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldReadEveryDateFromAVariable(ModelFile model) {
		Stream<String> timers = model.all(TimerEventDefinition.class)
			.filter((timer) -> timer.getTimeDate() == null || !timer.getTimeDate().getTextContent().matches(DATE))
			.map(BaseElement::getId);
		Stream<String> dueDates = model.all(UserTask.class)
			.filter((task) -> !Objects.requireNonNullElse(task.getCamundaDueDate(), "${none}").matches(DATE))
			.map(BaseElement::getId);
		Findings.assertNone(model,
				Stream.concat(timers, dueDates).map("let %s read a date that setDeadline computed"::formatted));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldHandOverNamedVariablesOnly(ModelFile model) {
		Stream<String> in = model.all(CamundaIn.class).map(CamundaIn::getCamundaVariables);
		Stream<String> out = model.all(CamundaOut.class).map(CamundaOut::getCamundaVariables);
		Findings.assertNone(model,
				Stream.concat(in, out)
					.filter(Objects::nonNull)
					.map("a call activity hands over \"%s\" variables: name each one"::formatted));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldCallProcessesOfItsOwnFolder(ModelFile model) {
		Findings.assertNone(model, model.all(CallActivity.class)
			.map(CallActivity::getCalledElement)
			.filter((called) -> ModelFile.all()
				.noneMatch((other) -> other.procedure().equals(model.procedure()) && other.name().equals(called)))
			.map("there is no %s.bpmn beside it to call"::formatted));
	}

	private static Stream<String> loose(Stream<? extends BaseElement> elements, String reference, String binding) {
		return elements.filter((element) -> element.getAttributeValueNs(ModelFile.CAMUNDA, reference) != null)
			.filter((element) -> !"deployment".equals(element.getAttributeValueNs(ModelFile.CAMUNDA, binding)))
			.map(BaseElement::getId);
	}

}
