package org.protocoldesk.engine.forms;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's form service behind the form guard; forms leave it complete, with the
 * choices and texts of the moment.
 */
class GuardedFormService extends FormServiceImpl {

	private final TaskGuard guard;

	private final FormCompletion completion;

	private final FormVariables variables;

	GuardedFormService(TaskGuard guard, FormCompletion completion, FormVariables variables) {
		this.guard = guard;
		this.completion = completion;
		this.variables = variables;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		this.commandExecutor.execute((context) -> {
			super.submitTaskForm(taskId, this.guard.admit(taskId, properties, context));
			return null;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		return this.commandExecutor.execute((context) -> {
			Map<String, Object> admitted = this.guard.admit(taskId, properties, context);
			VariableMap afterwards = super.submitTaskFormWithVariablesInReturn(taskId, admitted, deserializeValues);
			afterwards.keySet().retainAll(admitted.keySet());
			return afterwards;
		});
	}

	@Override
	@SuppressWarnings({ "deprecation", "unchecked", "rawtypes" })
	public void submitTaskFormData(String taskId, Map<String, String> properties) {
		submitTaskForm(taskId, (Map) properties);
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId) {
		return getTaskFormVariables(taskId, null, true);
	}

	/** Only those that the form has a use for. */
	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
		return this.commandExecutor.execute((context) -> {
			VariableMap visible = super.getTaskFormVariables(taskId, names, deserializeValues);
			visible.keySet().retainAll(this.variables.of(taskId, context));
			return visible;
		});
	}

	@Override
	public InputStream getDeployedStartForm(String processDefinitionId) {
		return this.commandExecutor
			.execute((context) -> this.completion.ofStart(super.getDeployedStartForm(processDefinitionId), context));
	}

	@Override
	public InputStream getDeployedTaskForm(String taskId) {
		return this.commandExecutor.execute((context) -> {
			TaskGuard.find(taskId, context);
			return this.completion.ofTask(super.getDeployedTaskForm(taskId), taskId, context);
		});
	}

}
