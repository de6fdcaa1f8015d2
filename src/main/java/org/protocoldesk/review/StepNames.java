package org.protocoldesk.review;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.protocoldesk.review.Model.Kind;
import org.protocoldesk.review.Model.Step;

import org.springframework.util.StringUtils;

/** What the steps of a model are called. */
final class StepNames {

	private StepNames() {
	}

	static Map<String, Step> of(BpmnModelInstance model) {
		Map<String, Step> steps = new LinkedHashMap<>();
		model.getModelElementsByType(FlowNode.class)
			.forEach((node) -> steps.put(node.getId(), new Step(
					StringUtils.hasText(node.getName()) ? node.getName().replaceAll("\\s+", " ") : spelt(node.getId()),
					kindOf(node))));
		return steps;
	}

	/** What an id says, for steps without a name and for models that are gone. */
	static String spelt(String id) {
		return StringUtils.capitalize(id.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase());
	}

	private static Kind kindOf(FlowNode node) {
		if (node instanceof UserTask) {
			return Kind.TASK;
		}
		if (node instanceof BusinessRuleTask) {
			return Kind.RULES;
		}
		if (node instanceof CallActivity) {
			return Kind.CALL;
		}
		if (node instanceof Gateway) {
			return Kind.QUESTION;
		}
		return (node instanceof Event) ? Kind.EVENT : Kind.SYSTEM;
	}

}
