package org.protocoldesk.procedures;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What bpmnlint asks of flows, and that each node lists its own. */
final class FlowRules {

	static final List<DiagramRule> ALL = List.of(new DiagramRule("conditional-flows", FlowRules::unconditional),
			new DiagramRule("fake-join", FlowRules::joins), new DiagramRule("no-implicit-split", FlowRules::splits),
			new DiagramRule("no-implicit-start", FlowRules::starts),
			new DiagramRule("no-implicit-end", FlowRules::ends), new DiagramRule("no-disconnected", FlowRules::lonely),
			new DiagramRule("no-duplicate-sequence-flows", FlowRules::duplicates),
			new DiagramRule("flows-listed", FlowRules::unlisted));

	private FlowRules() {
	}

	static boolean isConditional(SequenceFlow flow) {
		return flow.getConditionExpression() != null;
	}

	private static Stream<String> unconditional(ModelFile model) {
		return model.all(FlowNode.class)
			.map(Scopes::outOf)
			.filter((flows) -> flows.stream().anyMatch((flow) -> isConditional(flow) || Scopes.isDefault(flow)))
			.flatMap(Collection::stream)
			.filter((flow) -> !isConditional(flow) && !Scopes.isDefault(flow))
			.map((flow) -> "%s has no condition and is not the default flow".formatted(flow.getId()));
	}

	private static Stream<String> joins(ModelFile model) {
		return stepsAndEvents(model).filter((node) -> Scopes.into(node).size() > 1)
			.map((node) -> "%s: put a gateway where its flows meet".formatted(node.getId()));
	}

	private static Stream<String> splits(ModelFile model) {
		return stepsAndEvents(model)
			.filter((node) -> Scopes.outOf(node)
				.stream()
				.filter((flow) -> !isConditional(flow) && !Scopes.isDefault(flow))
				.count() > 1)
			.map((node) -> "%s: put a gateway where its flows part".formatted(node.getId()));
	}

	private static Stream<String> starts(ModelFile model) {
		return connectable(model).filter((node) -> Scopes.into(node).isEmpty())
			.filter((node) -> !(node instanceof StartEvent || node instanceof BoundaryEvent))
			.filter((node) -> !(node instanceof IntermediateCatchEvent event && is(event, LinkEventDefinition.class)))
			.map((node) -> "nothing leads to %s".formatted(node.getId()));
	}

	private static Stream<String> ends(ModelFile model) {
		return connectable(model).filter((node) -> Scopes.outOf(node).isEmpty())
			.filter((node) -> !(node instanceof EndEvent))
			.filter((node) -> !(node instanceof IntermediateThrowEvent event && is(event, LinkEventDefinition.class)))
			.filter((node) -> !compensates(node))
			.map((node) -> "%s leads nowhere".formatted(node.getId()));
	}

	private static Stream<String> lonely(ModelFile model) {
		return connectable(model).filter((node) -> Scopes.into(node).isEmpty() && Scopes.outOf(node).isEmpty())
			.filter((node) -> !compensates(node))
			.map((node) -> "%s is not connected".formatted(node.getId()));
	}

	private static Stream<String> duplicates(ModelFile model) {
		Set<List<Object>> seen = new HashSet<>();
		return model.all(SequenceFlow.class)
			.filter((flow) -> !seen.add(List.of(flow.getSource().getId(), flow.getTarget().getId(),
					isConditional(flow) ? flow.getConditionExpression().getTextContent().strip() : "")))
			.map((flow) -> "%s is there twice".formatted(flow.getId()));
	}

	private static Stream<String> unlisted(ModelFile model) {
		return model.all(FlowNode.class)
			.filter((node) -> !listed(node.getIncoming(), Scopes.into(node))
					|| !listed(node.getOutgoing(), Scopes.outOf(node)))
			.map((node) -> "%s does not list the flows that come and go".formatted(node.getId()));
	}

	private static boolean listed(Collection<SequenceFlow> list, Collection<SequenceFlow> flows) {
		return list.size() == flows.size() && list.containsAll(flows);
	}

	private static Stream<FlowNode> stepsAndEvents(ModelFile model) {
		return model.all(FlowNode.class).filter((node) -> !(node instanceof Gateway));
	}

	private static Stream<FlowNode> connectable(ModelFile model) {
		return model.all(FlowNode.class)
			.filter((node) -> !Scopes.isEventSubProcess(node) && !Scopes.isAdHoc(node))
			.filter((node) -> !(node instanceof Activity activity && activity.isForCompensation()));
	}

	private static boolean compensates(FlowNode node) {
		return node instanceof BoundaryEvent event && is(event, CompensateEventDefinition.class);
	}

	private static boolean is(Event event, Class<?> type) {
		return Scopes.definitions(event).stream().anyMatch(type::isInstance);
	}

}
