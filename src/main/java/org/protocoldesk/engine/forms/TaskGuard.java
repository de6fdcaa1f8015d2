package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.protocoldesk.blocks.WrongInput;

import org.springframework.stereotype.Component;

/**
 * Guards the completion of a task: by the person who holds it, with what its form asks.
 */
@Component
class TaskGuard {

	private final FormCatalog forms;

	private final FormGuard guard;

	TaskGuard(FormCatalog forms, FormGuard guard) {
		this.forms = forms;
		this.guard = guard;
	}

	/**
	 * Checks a completion and makes the task the user's own.
	 * @return what may be stored
	 * @throws WrongInput if the answers do not fit or somebody else works on the task
	 */
	Map<String, Object> admit(String taskId, Map<String, Object> submitted, CommandContext context) {
		Map<String, Object> answers = (submitted != null) ? submitted : Map.of();
		TaskEntity task = (taskId != null) ? context.getTaskManager().findTaskById(taskId) : null;
		if (task == null) {
			return answers;
		}
		context.getProcessEngineConfiguration().getCommandCheckers().forEach((checker) -> checker.checkTaskWork(task));
		String user = context.getAuthenticatedUserId();
		Optional<FormSchema> form = this.forms.formOf(task, context);
		if (form.isEmpty() && !answers.isEmpty()) {
			throw new WrongInput(answers.keySet().iterator().next(), "this task asks nothing; leave it out.");
		}
		Map<String, Object> admitted = form
			.map((schema) -> this.guard.admit(schema, answers, new HashMap<>(task.getVariables()), user))
			.orElse(answers);
		hold(task, user);
		return admitted;
	}

	private static void hold(TaskEntity task, String user) {
		if (user == null || user.equals(task.getAssignee())) {
			return;
		}
		if (task.getAssignee() != null) {
			throw new WrongInput("task", "somebody else is working on it; ask them to give it back first.");
		}
		task.setAssignee(user);
	}

}
