package org.protocoldesk.engine.forms;

import java.util.Set;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;

import org.springframework.stereotype.Component;

/**
 * What a person may read of the variables of a task: what its form shows, and where the
 * step stands. What else a case knows is no reader's, whatever door they ask at: a party
 * who replies is no less curious than their browser.
 */
@Component
class ReadableVariables {

	/** Names that every task has; integrations rely on them. */
	private static final Set<String> OF_EVERY_TASK = Set.of("reference", "about", "office", "rule", "basis", "dueAt",
			"seat", TaskCard.VARIABLE);

	private final FormVariables forms;

	ReadableVariables(FormVariables forms) {
		this.forms = forms;
	}

	/** Leaves only what the caller may read; the desk itself reads everything. */
	VariableMap of(VariableMap all, String task, CommandContext context) {
		if (context.getAuthenticatedUserId() != null) {
			Set<String> shown = this.forms.of(task, context);
			all.keySet().removeIf((name) -> !OF_EVERY_TASK.contains(name) && !shown.contains(name));
		}
		return all;
	}

	/** Whether the caller may read a variable of a task. */
	boolean may(String name, String task, CommandContext context) {
		return context.getAuthenticatedUserId() == null || OF_EVERY_TASK.contains(name)
				|| this.forms.of(task, context).contains(name);
	}

}
