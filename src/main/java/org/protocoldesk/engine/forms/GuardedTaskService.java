package org.protocoldesk.engine.forms;

import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service behind the form guard. */
class GuardedTaskService extends TaskServiceImpl {

	private final TaskGuard guard;

	GuardedTaskService(TaskGuard guard) {
		this.guard = guard;
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, null);
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		this.commandExecutor.execute((context) -> {
			super.complete(taskId, this.guard.admit(taskId, variables, context));
			return null;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		return this.commandExecutor.execute((context) -> super.completeWithVariablesInReturn(taskId,
				this.guard.admit(taskId, variables, context), deserializeValues));
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		this.commandExecutor.execute((context) -> {
			super.resolveTask(taskId, this.guard.admit(taskId, variables, context));
			return null;
		});
	}

	@Override
	public void claim(String taskId, String userId) {
		if (userId == null) {
			setAssignee(taskId, null);
			return;
		}
		this.commandExecutor.execute((context) -> {
			this.guard.admitHolder(taskId, userId, context);
			super.claim(taskId, userId);
			return null;
		});
	}

	/** A task that is offered to others may be given back by whoever took it on. */
	@Override
	public void setAssignee(String taskId, String userId) {
		this.commandExecutor.execute((context) -> {
			Command<Void> assignment = (inside) -> {
				super.setAssignee(taskId, userId);
				return null;
			};
			return (userId == null && this.guard.isGivenBack(taskId, context))
					? context.runWithoutAuthorization(assignment) : assignment.execute(context);
		});
	}

}
