package org.protocoldesk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * A desk step that is open in a case: what its model says of it, its expressions worked
 * out, what it knows for itself, and who has it.
 *
 * @param task the open task
 * @param written the fields as the model writes them
 * @param fields the same with their expressions worked out, empty ones left out
 * @param own the step's own variables
 * @param offers who is offered it or holds it, as {@code user x} or {@code group x}
 */
record OpenStep(Task task, Map<String, String> written, Map<String, String> fields, Map<String, Object> own,
		Set<String> offers) {

	/** The step of an open task; empty if it is not made from the block. */
	static Optional<OpenStep> of(Task task, CaseStories desk) {
		Map<String, String> written = written(task, desk);
		if (!"deskStep".equals(written.get("block"))) {
			return Optional.empty();
		}
		Map<String, Object> own = new HashMap<>();
		Map<String, String> fields = new HashMap<>();
		ProcessEngineConfigurationImpl engine = desk.engine();
		engine.getCommandExecutorTxRequired().execute((context) -> {
			ExecutionEntity execution = context.getTaskManager().findTaskById(task.getId()).getExecution();
			own.putAll(execution.getVariablesLocal());
			written.forEach((name, text) -> value(text, execution, context).filter((value) -> !value.isBlank())
				.ifPresent((value) -> fields.put(name, value)));
			return null;
		});
		return Optional
			.of(new OpenStep(task, written, fields, own, offers(desk.tasks.getIdentityLinksForTask(task.getId()))));
	}

	private static Map<String, String> written(Task task, CaseStories desk) {
		Map<String, String> written = new HashMap<>();
		desk.repository.getBpmnModelInstance(task.getProcessDefinitionId())
			.getModelElementById(task.getTaskDefinitionKey())
			.getChildElementsByType(ExtensionElements.class)
			.stream()
			.flatMap((extensions) -> extensions.getChildElementsByType(CamundaProperties.class).stream())
			.map(CamundaProperties::getCamundaProperties)
			.flatMap(Collection<CamundaProperty>::stream)
			.forEach((property) -> written.put(property.getCamundaName(), property.getCamundaValue()));
		return written;
	}

	private static Optional<String> value(String text, ExecutionEntity execution, CommandContext context) {
		return Optional
			.ofNullable(context.getProcessEngineConfiguration()
				.getExpressionManager()
				.createExpression((text != null) ? text : "")
				.getValue(execution))
			.map(Object::toString);
	}

	private static Set<String> offers(List<IdentityLink> links) {
		Set<String> offers = new TreeSet<>();
		links.forEach((link) -> offers
			.add((link.getUserId() != null) ? "user " + link.getUserId() : "group " + link.getGroupId()));
		return offers;
	}

	String key() {
		return this.task.getTaskDefinitionKey();
	}

	boolean says(String field, String value) {
		return value.equals(this.fields.get(field));
	}

	/** Whether nobody may take it, and somebody is being sought. */
	boolean isVacant() {
		return this.offers.isEmpty();
	}

	/** In what way somebody has it: by a post or role, by name, for good, not at all. */
	String kindOfHolder() {
		if (this.task.getAssignee() != null) {
			return "assigned";
		}
		return isVacant() ? "vacant" : this.offers.iterator().next().startsWith("group") ? "post" : "people";
	}

	/** Whether a party to the case may have it: it is theirs by name and no decision. */
	boolean mayBeAPartys() {
		return says("act", "reply") || (this.fields.containsKey("person") && !says("act", "decide"));
	}

	@Override
	public String toString() {
		return "step %s (%s)".formatted(key(), this.task.getProcessDefinitionId());
	}

}
