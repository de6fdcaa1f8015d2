package org.protocoldesk.procedures;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What a model can come to. */
final class ModelEvents {

	private ModelEvents() {
	}

	static Set<String> endsAndBoundaries(RepositoryService repository, String procedure) {
		BpmnModelInstance model = repository.getBpmnModelInstance(repository.createProcessDefinitionQuery()
			.processDefinitionKey(procedure)
			.latestVersion()
			.singleResult()
			.getId());
		return Stream.of(EndEvent.class, BoundaryEvent.class)
			.flatMap((type) -> model.getModelElementsByType(type).stream())
			.map(FlowElement::getId)
			.collect(Collectors.toSet());
	}

}
