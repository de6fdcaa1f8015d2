package org.protocoldesk.engine.forms;

import java.util.Set;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

/**
 * Knows which variables of a case a task's form has a use for; a browser gets no others.
 * What a form asks never comes filled in: its own fields are nobody's but their
 * answerer's.
 */
@Component
class FormVariables {

	private final FormCatalog forms;

	FormVariables(FormCatalog forms) {
		this.forms = forms;
	}

	Set<String> of(String taskId, CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(taskId);
		return this.forms.formOf(task, context).map(FormSchema::wanted).orElse(Set.of());
	}

}
