package org.protocoldesk.procedures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conventions of {@code docs/analysts.md} that every model keeps.
 */
class ModelConventionsTest {

	private static final String DATE = "\\$\\{[a-zA-Z.]+}";

	static List<ModelFile> models() {
		return ModelFile.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldBeNamedAfterItsFile(ModelFile model) {
		assertThat(model.process().getId()).as("process id of %s", model.path()).isEqualTo(model.name());
		assertThat(model.path().resolveSibling(model.procedure() + ".bpmn")).as("model named like its folder").exists();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldSayHowLongItsHistoryIsKept(ModelFile model) {
		assertThat(model.process().getCamundaHistoryTimeToLiveString()).as("history time to live").matches("P\\d+D");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldHaveIdsThatSayWhatTheyAre(ModelFile model) throws Exception {
		assertThat(model.all(FlowElement.class).map(FlowElement::getId)).as("ids of steps and flows")
			.allMatch((id) -> id.matches("[a-z][A-Za-z0-9]*"));
		assertThat(Files.readString(model.path())).as("generated ids").doesNotContainPattern(" id=\"[A-Z]\\w*_\\w+\"");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldNameEveryStepAndEvent(ModelFile model) {
		assertThat(model.all(FlowNode.class)).as("steps and events without a name")
			.filteredOn((node) -> !(node instanceof ExclusiveGateway gateway && gateway.getOutgoing().size() < 2))
			.filteredOn((node) -> node.getName() == null || node.getName().isBlank())
			.extracting(FlowNode::getId)
			.isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldAskAQuestionAtEveryGateway(ModelFile model) {
		assertThat(model.all(ExclusiveGateway.class)).filteredOn((gateway) -> gateway.getOutgoing().size() > 1)
			.allSatisfy((gateway) -> {
				assertThat(gateway.getName()).as("name of gateway %s", gateway.getId()).endsWith("?");
				assertThat(gateway.getDefault()).as("default flow of gateway %s", gateway.getId()).isNotNull();
				assertThat(gateway.getOutgoing()).as("answers at gateway %s", gateway.getId())
					.extracting(SequenceFlow::getName)
					.allMatch((name) -> name != null && !name.isBlank());
			});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldCallBlocksAndNothingElse(ModelFile model) throws Exception {
		assertThat(Files.readString(model.path()))
			.doesNotContainPattern("(?i)<bpmn:scriptTask|<camunda:script|scriptFormat")
			.doesNotContain("camunda:class=", "<camunda:connector", "camunda:expression=", "camunda:type=")
			.doesNotContainPattern("[$#]\\{[^}]*\\w\\(");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldBindToItsOwnBundle(ModelFile model) {
		Stream<String> decisions = model.all(BusinessRuleTask.class)
			.map(BusinessRuleTask::getCamundaDecisionRefBinding);
		Stream<String> calls = model.all(CallActivity.class).map(CallActivity::getCamundaCalledElementBinding);
		Stream<String> forms = Stream.concat(
				model.all(UserTask.class).map((task) -> task.getAttributeValueNs(ModelFile.CAMUNDA, "formRefBinding")),
				model.all(StartEvent.class)
					.filter((start) -> start.getCamundaFormRef() != null)
					.map(StartEvent::getCamundaFormRefBinding));
		assertThat(Stream.of(decisions, calls, forms).flatMap((bindings) -> bindings.map(String::valueOf)))
			.as("bindings of decisions, called processes and forms")
			.allMatch("deployment"::equals);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldReadEveryDateFromAVariable(ModelFile model) {
		assertThat(model.all(TimerEventDefinition.class)).allSatisfy((timer) -> {
			assertThat(timer.getTimeDuration()).as("duration of %s", timer.getId()).isNull();
			assertThat(timer.getTimeCycle()).as("cycle of %s", timer.getId()).isNull();
			assertThat(timer.getTimeDate().getTextContent()).as("date of %s", timer.getId()).matches(DATE);
		});
		assertThat(model.all(UserTask.class).map(UserTask::getCamundaDueDate).filter(Objects::nonNull)).as("due dates")
			.allMatch((date) -> date.matches(DATE));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldHandOverNamedVariablesOnly(ModelFile model) {
		assertThat(model.all(CallActivity.class)).allSatisfy((call) -> {
			assertThat(call.getExtensionElements()).as("mappings of %s", call.getId()).isNotNull();
			assertThat(model.all(CamundaIn.class).map(CamundaIn::getCamundaVariables)).containsOnlyNulls();
			assertThat(model.all(CamundaOut.class).map(CamundaOut::getCamundaVariables)).containsOnlyNulls();
			assertThat(Path.of("bpmn", model.procedure(), call.getCalledElement() + ".bpmn"))
				.as("process that %s calls", call.getId())
				.exists();
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldDrawEverything(ModelFile model) {
		Collection<FlowElement> elements = model.bpmn().getModelElementsByType(FlowElement.class);
		assertThat(elements).as("steps and flows that the diagram does not show")
			.filteredOn((element) -> element instanceof FlowNode || element instanceof SequenceFlow)
			.filteredOn((element) -> element.getDiagramElement() == null)
			.extracting(FlowElement::getId)
			.isEmpty();
	}

}
