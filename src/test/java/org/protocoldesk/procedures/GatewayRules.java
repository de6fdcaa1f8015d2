package org.protocoldesk.procedures;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What bpmnlint asks of gateways, and that each one which decides asks a question. */
final class GatewayRules {

	static final List<DiagramRule> ALL = List.of(
			new DiagramRule("no-complex-gateway", (model) -> unwanted(model, ComplexGateway.class)),
			new DiagramRule("no-inclusive-gateway", (model) -> unwanted(model, InclusiveGateway.class)),
			new DiagramRule("no-gateway-join-fork", GatewayRules::both),
			new DiagramRule("superfluous-gateway", GatewayRules::superfluous),
			new DiagramRule("event-based-gateway", GatewayRules::raceless),
			new DiagramRule("gateway-asks", GatewayRules::questionless),
			new DiagramRule("flow-answers", GatewayRules::answerless));

	private GatewayRules() {
	}

	/** Whether a case may take one way or another here. */
	static boolean decides(FlowNode node) {
		return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway) && Scopes.outOf(node).size() > 1;
	}

	private static Stream<String> unwanted(ModelFile model, Class<? extends Gateway> type) {
		return model.all(type).map((gateway) -> "%s: use exclusive or parallel gateways".formatted(gateway.getId()));
	}

	private static Stream<String> both(ModelFile model) {
		return model.all(Gateway.class)
			.filter((gateway) -> Scopes.into(gateway).size() > 1 && Scopes.outOf(gateway).size() > 1)
			.map((gateway) -> "%s joins and parts flows at once, make it two".formatted(gateway.getId()));
	}

	private static Stream<String> superfluous(ModelFile model) {
		return model.all(Gateway.class)
			.filter((gateway) -> Scopes.into(gateway).size() == 1 && Scopes.outOf(gateway).size() == 1)
			.map((gateway) -> "%s neither joins nor parts flows".formatted(gateway.getId()));
	}

	private static Stream<String> raceless(ModelFile model) {
		return model.all(EventBasedGateway.class)
			.filter((gateway) -> Scopes.outOf(gateway).size() < 2
					|| Scopes.outOf(gateway).stream().anyMatch(FlowRules::isConditional))
			.map((gateway) -> "%s needs two flows without conditions".formatted(gateway.getId()));
	}

	private static Stream<String> questionless(ModelFile model) {
		return model.all(Gateway.class)
			.filter(GatewayRules::decides)
			.filter((gateway) -> !LabelRules.name(gateway).endsWith("?"))
			.map((gateway) -> "%s: put its name as a question".formatted(gateway.getId()));
	}

	private static Stream<String> answerless(ModelFile model) {
		return model.all(SequenceFlow.class)
			.filter((flow) -> decides(flow.getSource()))
			.filter((flow) -> LabelRules.name(flow).isEmpty())
			.map((flow) -> "%s: name it with the answer".formatted(flow.getId()));
	}

}
