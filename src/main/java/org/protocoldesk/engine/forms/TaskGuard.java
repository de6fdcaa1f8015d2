package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.protocoldesk.blocks.FourEyes;
import org.protocoldesk.blocks.StepAnswers;
import org.protocoldesk.blocks.WrongInput;
import org.protocoldesk.engine.steps.DeskSteps;

import org.springframework.stereotype.Component;

/**
 * Guards the completion of a task: by the person who holds it, with what its form asks.
 */
@Component
class TaskGuard {

	private final FormCatalog forms;

	private final FormGuard guard;

	private final FourEyes fourEyes;

	private final StepAnswers answers;

	TaskGuard(FormCatalog forms, FormGuard guard, FourEyes fourEyes, StepAnswers answers) {
		this.forms = forms;
		this.guard = guard;
		this.fourEyes = fourEyes;
		this.answers = answers;
	}

	/**
	 * Checks a completion and makes the task the user's own.
	 * @return what may be stored: of a desk step its answer as a whole, under its name
	 * @throws WrongInput if the answers do not fit or somebody else works on the task
	 */
	Map<String, Object> admit(String taskId, Map<String, Object> submitted, CommandContext context) {
		Map<String, Object> answers = (submitted != null) ? submitted : Map.of();
		TaskEntity task = findForWork(taskId, context);
		String user = context.getAuthenticatedUserId();
		refuseWorkOfOthers(task, user);
		refuseBothKeys(task, user);
		Optional<FormSchema> form = this.forms.formOf(task, context);
		if (form.isEmpty() && !answers.isEmpty()) {
			throw new WrongInput(answers.keySet().iterator().next(), "this task asks nothing; leave it out.");
		}
		Map<String, Object> admitted = form
			.map((schema) -> this.guard.admit(schema, answers, new HashMap<>(task.getVariables()), user))
			.orElse(answers);
		if (user != null && task.getAssignee() == null) {
			task.setAssignee(user);
		}
		return DeskSteps.isDeskStep(task)
				? Map.of(task.getTaskDefinitionKey(), this.answers.of(task, withoutEmpty(admitted))) : admitted;
	}

	private static Map<String, Object> withoutEmpty(Map<String, Object> admitted) {
		Map<String, Object> given = new HashMap<>(admitted);
		given.values().removeIf(Objects::isNull);
		return given;
	}

	/**
	 * Checks that a person takes a task on for nobody but themselves: who is offered a
	 * task may not hand it to somebody to whom it is not offered.
	 * @throws WrongInput if it is for somebody else or somebody else works on it
	 */
	void admitHolder(String taskId, String holder, CommandContext context) {
		TaskEntity task = findForWork(taskId, context);
		String user = context.getAuthenticatedUserId();
		if (user != null && !user.equals(holder)) {
			throw new WrongInput("userId", "take a task on for yourself only.");
		}
		refuseWorkOfOthers(task, holder);
		refuseBothKeys(task, holder);
	}

	/** Whether the user gives back a task that is offered to others too. */
	boolean isGivenBack(String taskId, CommandContext context) {
		TaskEntity task = find(taskId, context);
		return !task.getCandidates().isEmpty() && task.getAssignee() != null
				&& task.getAssignee().equals(context.getAuthenticatedUserId());
	}

	/**
	 * The task, for somebody who may work on it; what it is like is no other's affair.
	 */
	private static TaskEntity findForWork(String taskId, CommandContext context) {
		TaskEntity task = find(taskId, context);
		context.getProcessEngineConfiguration().getCommandCheckers().forEach((checker) -> checker.checkTaskWork(task));
		return task;
	}

	static TaskEntity find(String taskId, CommandContext context) {
		TaskEntity task = (taskId != null) ? context.getTaskManager().findTaskById(taskId) : null;
		if (task == null) {
			throw new WrongInput("task", "it is finished already; look at your list again.");
		}
		return task;
	}

	private void refuseBothKeys(TaskEntity task, String user) {
		if (this.fourEyes.bars(user, task)) {
			throw new WrongInput("task",
					"you took an earlier step of this case, so that somebody else has to take this one.");
		}
	}

	private static void refuseWorkOfOthers(TaskEntity task, String user) {
		if (user != null && task.getAssignee() != null && !user.equals(task.getAssignee())) {
			throw new WrongInput("task", "somebody else is working on it; ask them to give it back first.");
		}
	}

}
