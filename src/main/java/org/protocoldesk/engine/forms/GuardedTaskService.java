package org.protocoldesk.engine.forms;

import java.util.Collection;
import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The engine's task service behind the form guard, which also says what may be read. */
class GuardedTaskService extends TaskServiceImpl {

	private final TaskGuard guard;

	private final ReadableVariables readable;

	GuardedTaskService(TaskGuard guard, ReadableVariables readable) {
		this.guard = guard;
		this.readable = readable;
	}

	@Override
	public VariableMap getVariablesTyped(String taskId, Collection<String> names, boolean deserialize) {
		return this.commandExecutor.execute(
				(context) -> this.readable.of(super.getVariablesTyped(taskId, names, deserialize), taskId, context));
	}

	@Override
	public VariableMap getVariablesLocalTyped(String taskId, Collection<String> names, boolean deserialize) {
		return this.commandExecutor.execute((context) -> this.readable
			.of(super.getVariablesLocalTyped(taskId, names, deserialize), taskId, context));
	}

	@Override
	protected <T extends TypedValue> T getVariableTyped(String taskId, String name, boolean local,
			boolean deserialize) {
		return this.commandExecutor.execute((context) -> {
			T value = super.getVariableTyped(taskId, name, local, deserialize);
			return this.readable.may(name, taskId, context) ? value : null;
		});
	}

	@Override
	public Object getVariable(String taskId, String name) {
		TypedValue value = getVariableTyped(taskId, name, false, true);
		return (value != null) ? value.getValue() : null;
	}

	@Override
	public Object getVariableLocal(String taskId, String name) {
		TypedValue value = getVariableTyped(taskId, name, true, true);
		return (value != null) ? value.getValue() : null;
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
		return this.commandExecutor.execute((context) -> {
			Map<String, Object> admitted = this.guard.admit(taskId, variables, context);
			VariableMap afterwards = super.completeWithVariablesInReturn(taskId, admitted, deserializeValues);
			afterwards.keySet().retainAll(admitted.keySet());
			return afterwards;
		});
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
