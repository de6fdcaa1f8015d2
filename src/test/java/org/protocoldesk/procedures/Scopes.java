package org.protocoldesk.procedures;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How the nodes of a model hang together. */
final class Scopes {

	private Scopes() {
	}

	/** The process and its sub-processes. */
	static Stream<BaseElement> of(ModelFile model) {
		return Stream.concat(model.all(Process.class), model.all(SubProcess.class));
	}

	static Collection<FlowElement> elements(BaseElement scope) {
		return scope.getChildElementsByType(FlowElement.class);
	}

	static <T extends FlowElement> List<T> elements(BaseElement scope, Class<T> type) {
		return elements(scope).stream().filter(type::isInstance).map(type::cast).toList();
	}

	static List<SequenceFlow> into(FlowNode node) {
		return flows(node).filter((flow) -> node.equals(flow.getTarget())).toList();
	}

	static List<SequenceFlow> outOf(FlowNode node) {
		return flows(node).filter((flow) -> node.equals(flow.getSource())).toList();
	}

	static boolean isDefault(SequenceFlow flow) {
		return flow.getId().equals(flow.getSource().getAttributeValue("default"));
	}

	static Collection<EventDefinition> definitions(Event event) {
		return event.getChildElementsByType(EventDefinition.class);
	}

	static boolean isEventSubProcess(ModelElementInstance element) {
		return element instanceof SubProcess sub && sub.triggeredByEvent();
	}

	/**
	 * The model interface does not know ad hoc sub-processes; Camunda cannot run them.
	 */
	static boolean isAdHoc(ModelElementInstance node) {
		return "adHocSubProcess".equals(node.getDomElement().getParentElement().getLocalName());
	}

	/** Whether a case that is at one node can come to another one. */
	static boolean leads(FlowNode from, FlowNode to) {
		return leads(from, to, new HashSet<>());
	}

	private static boolean leads(FlowNode from, FlowNode to, Set<String> seen) {
		if (from.equals(to)) {
			return true;
		}
		return seen.add(from.getId()) && Stream.concat(Stream.of(from), attached(from))
			.flatMap((node) -> outOf(node).stream())
			.anyMatch((flow) -> leads(flow.getTarget(), to, seen));
	}

	private static Stream<BoundaryEvent> attached(FlowNode node) {
		return node.getModelInstance()
			.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter((event) -> node.equals(event.getAttachedTo()));
	}

	private static Stream<SequenceFlow> flows(FlowNode node) {
		return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream();
	}

}
