package org.protocoldesk.procedures;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a model can come to. */
final class ModelEvents {

	private ModelEvents() {
	}

	/**
	 * Its end and boundary events, and every desk step: a story that passes a step has it
	 * checked like all others.
	 */
	static Set<String> endsAndBoundaries(RepositoryService repository, String procedure) {
		BpmnModelInstance model = repository.getBpmnModelInstance(repository.createProcessDefinitionQuery()
			.processDefinitionKey(procedure)
			.latestVersion()
			.singleResult()
			.getId());
		Stream<FlowElement> events = Stream.of(EndEvent.class, BoundaryEvent.class)
			.flatMap((type) -> model.getModelElementsByType(type).stream());
		Stream<FlowElement> steps = model.getModelElementsByType(UserTask.class)
			.stream()
			.filter(ModelEvents::isDeskStep)
			.map(FlowElement.class::cast);
		return Stream.concat(events, steps).map(FlowElement::getId).collect(Collectors.toSet());
	}

	private static boolean isDeskStep(UserTask task) {
		return task.getExtensionElements() != null && task.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.anyMatch((property) -> "block".equals(property.getCamundaName())
					&& "deskStep".equals(property.getCamundaValue()));
	}

}
