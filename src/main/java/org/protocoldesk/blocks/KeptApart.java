package org.protocoldesk.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * From which steps of a procedure others are kept apart, in any of its models.
 *
 * @param steps ids of those steps
 * @param unforeseen whether some model works them out as a case goes
 */
record KeptApart(Set<String> steps, boolean unforeseen) {

	static KeptApart in(List<BpmnModelInstance> models) {
		Set<String> steps = new HashSet<>();
		models.stream()
			.flatMap((model) -> model.getModelElementsByType(CamundaProperty.class).stream())
			.filter((property) -> "apartFrom".equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.forEach((value) -> steps.addAll(value.contains("${") ? Set.of("") : FourEyes.steps(value)));
		return new KeptApart(Set.copyOf(steps), steps.contains(""));
	}

	/** Whether somebody who takes this step may have to be kept from another one. */
	boolean concerns(String step) {
		return this.unforeseen || this.steps.contains(step);
	}

}
