package org.protocoldesk.engine.forms;

import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
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

}
