package org.protocoldesk.procedures;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** What bpmnlint asks of the first and the last event of a process or sub-process. */
final class StartAndEndRules {

	static final List<DiagramRule> ALL = List.of(new DiagramRule("start-event-required", StartAndEndRules::startless),
			new DiagramRule("end-event-required", StartAndEndRules::endless),
			new DiagramRule("single-blank-start-event", StartAndEndRules::manyBlankStarts),
			new DiagramRule("sub-process-blank-start-event", StartAndEndRules::typedStarts),
			new DiagramRule("event-sub-process-typed-start-event", StartAndEndRules::blankStarts),
			new DiagramRule("superfluous-termination", StartAndEndRules::terminations),
			new DiagramRule("ad-hoc-sub-process", StartAndEndRules::adHoc));

	private StartAndEndRules() {
	}

	private static Stream<String> startless(ModelFile model) {
		return Scopes.of(model)
			.filter((scope) -> Scopes.elements(scope, StartEvent.class).isEmpty())
			.map((scope) -> "%s has no start event".formatted(scope.getId()));
	}

	private static Stream<String> endless(ModelFile model) {
		return Scopes.of(model)
			.filter((scope) -> Scopes.elements(scope, EndEvent.class).isEmpty())
			.map((scope) -> "%s has no end event".formatted(scope.getId()));
	}

	private static Stream<String> manyBlankStarts(ModelFile model) {
		return Scopes.of(model)
			.filter((scope) -> Scopes.elements(scope, StartEvent.class)
				.stream()
				.filter(StartAndEndRules::isBlank)
				.count() > 1)
			.map((scope) -> "%s has more than one plain start event".formatted(scope.getId()));
	}

	private static Stream<String> typedStarts(ModelFile model) {
		return model.all(SubProcess.class)
			.filter((scope) -> !scope.triggeredByEvent())
			.flatMap((scope) -> Scopes.elements(scope, StartEvent.class).stream())
			.filter((start) -> !isBlank(start))
			.map((start) -> "%s, start of a sub-process, must be plain".formatted(start.getId()));
	}

	private static Stream<String> blankStarts(ModelFile model) {
		return model.all(SubProcess.class)
			.filter(SubProcess::triggeredByEvent)
			.flatMap((scope) -> Scopes.elements(scope, StartEvent.class).stream())
			.filter(StartAndEndRules::isBlank)
			.map((start) -> "%s, start of an event sub-process, waits for nothing".formatted(start.getId()));
	}

	private static Stream<String> terminations(ModelFile model) {
		return Scopes.of(model).flatMap(StartAndEndRules::terminations);
	}

	private static Stream<String> terminations(BaseElement scope) {
		List<FlowNode> ends = Scopes.elements(scope, FlowNode.class)
			.stream()
			.filter((node) -> Scopes.outOf(node).isEmpty())
			.toList();
		List<FlowNode> terminating = ends.stream().filter(StartAndEndRules::terminates).toList();
		boolean othersStopAnyway = ends.stream().allMatch((end) -> terminates(end) || interrupts(end));
		return terminating.stream()
			.filter((end) -> terminating.size() == 1 && othersStopAnyway)
			.map((end) -> "%s has nothing to terminate".formatted(end.getId()));
	}

	private static Stream<String> adHoc(ModelFile model) {
		return model.all(Event.class)
			.filter((event) -> event instanceof StartEvent || event instanceof EndEvent)
			.filter(Scopes::isAdHoc)
			.map((event) -> "%s has no place in an ad hoc sub-process".formatted(event.getId()));
	}

	private static boolean isBlank(StartEvent start) {
		return Scopes.definitions(start).isEmpty();
	}

	private static boolean terminates(FlowNode node) {
		return node instanceof EndEvent end
				&& Scopes.definitions(end).stream().anyMatch(TerminateEventDefinition.class::isInstance);
	}

	private static boolean interrupts(FlowNode node) {
		return Scopes.isEventSubProcess(node)
				&& Scopes.elements(node, StartEvent.class).stream().anyMatch(StartEvent::isInterrupting);
	}

}
