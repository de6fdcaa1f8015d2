package org.protocoldesk.engine.steps;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * A date of a step at which something happens by itself, without a box in the diagram.
 *
 * @param name name of the timeout listener
 * @param at works the date out as the step begins
 */
record StepTimer(String name, Function<DelegateExecution, Instant> at) implements Expression {

	/** Gives a step all its timers; the engine takes them once. */
	static void addTo(ActivityImpl step, Iterable<StepTimer> timers) {
		Map<String, TimerDeclarationImpl> declared = new LinkedHashMap<>();
		timers.forEach((timer) -> declared.put(timer.name, timer.declaration(step)));
		step.setScope(true);
		step.getProperties().putMapEntry(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, step.getId(), declared);
	}

	private TimerDeclarationImpl declaration(ActivityImpl step) {
		TimerDeclarationImpl timer = new OfItsModel(this);
		timer.setRawJobHandlerConfiguration(step.getId() + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
				+ TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX + this.name);
		timer.setActivity(step);
		return timer;
	}

	@Override
	public Object getValue(VariableScope scope) {
		return Date.from(this.at.apply((DelegateExecution) scope));
	}

	@Override
	public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
		return getValue(scope);
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String getExpressionText() {
		return this.name;
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

	/**
	 * The engine gives dates of tasks no job definition, and with it leaves out of which
	 * model the job is: everybody may then read and change it.
	 */
	private static final class OfItsModel extends TimerDeclarationImpl {

		OfItsModel(StepTimer timer) {
			super(timer, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
		}

		@Override
		protected TimerEntity newJobInstance(ExecutionEntity execution) {
			TimerEntity timer = super.newJobInstance(execution);
			timer.setProcessDefinitionId(execution.getProcessDefinitionId());
			timer.setProcessDefinitionKey(execution.getProcessDefinition().getKey());
			timer.setDeploymentId(execution.getProcessDefinition().getDeploymentId());
			return timer;
		}

	}

}
