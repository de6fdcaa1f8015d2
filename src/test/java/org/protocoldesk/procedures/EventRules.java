package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.Signal;

/** What bpmnlint asks of events and of the errors, messages and signals they name. */
final class EventRules {

	static final List<DiagramRule> ALL = List.of(new DiagramRule("single-event-definition", EventRules::ambiguous),
			new DiagramRule("link-event", EventRules::links), new DiagramRule("global", EventRules::globals));

	private EventRules() {
	}

	private static Stream<String> ambiguous(ModelFile model) {
		return model.all(Event.class)
			.filter((event) -> Scopes.definitions(event).size() > 1)
			.map((event) -> "%s waits for more than one thing".formatted(event.getId()));
	}

	private static Stream<String> links(ModelFile model) {
		return Scopes.of(model).flatMap(EventRules::links);
	}

	private static Stream<String> links(BaseElement scope) {
		Map<String, List<Event>> links = Scopes.elements(scope, Event.class)
			.stream()
			.filter((event) -> link(event) != null)
			.collect(Collectors.groupingBy(EventRules::link));
		return links.entrySet()
			.stream()
			.filter((link) -> link.getKey().isBlank() || !isComplete(link.getValue()))
			.flatMap((link) -> link.getValue().stream())
			.map((event) -> "%s: a link needs a name, one end and at least one beginning".formatted(event.getId()));
	}

	private static boolean isComplete(List<Event> link) {
		return link.size() > 1 && link.stream().filter(CatchEvent.class::isInstance).count() == 1;
	}

	private static String link(Event event) {
		return Scopes.definitions(event)
			.stream()
			.filter(LinkEventDefinition.class::isInstance)
			.map((link) -> Objects.requireNonNullElse(link.getAttributeValue("name"), ""))
			.findFirst()
			.orElse(null);
	}

	private static Stream<String> globals(ModelFile model) {
		Set<String> used = Stream
			.of(model.all(EventDefinition.class), model.all(SendTask.class), model.all(ReceiveTask.class))
			.flatMap((users) -> users)
			.flatMap((user) -> Stream.of("errorRef", "escalationRef", "messageRef", "signalRef")
				.map(user::getAttributeValue))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return Stream.of(Error.class, Escalation.class, Message.class, Signal.class)
			.flatMap((type) -> globals(model.all(type).map(BaseElement.class::cast).toList(), used));
	}

	private static Stream<String> globals(List<BaseElement> kind, Set<String> used) {
		Map<String, Long> names = kind.stream().collect(Collectors.groupingBy(EventRules::name, Collectors.counting()));
		return Stream
			.of(kind.stream()
				.filter((one) -> name(one).isBlank())
				.map((one) -> "%s has no name".formatted(one.getId())),
					kind.stream()
						.filter((one) -> names.get(name(one)) > 1)
						.map((one) -> "%s has the name of another one".formatted(one.getId())),
					kind.stream()
						.filter((one) -> !used.contains(one.getId()))
						.map((one) -> "%s is not used".formatted(one.getId())))
			.flatMap((findings) -> findings);
	}

	private static String name(BaseElement element) {
		return Objects.requireNonNullElse(element.getAttributeValue("name"), "").strip();
	}

}
