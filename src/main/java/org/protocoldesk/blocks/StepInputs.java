package org.protocoldesk.blocks;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads what an analyst filled in for a step, in the fields of its block. */
public interface StepInputs {

	/**
	 * The value of a field, worked out at this moment for the step that an execution is
	 * at.
	 * @param field name of the field as the block's template binds it
	 * @return the value; empty where the field is not filled in or answers nothing
	 */
	Optional<Object> find(DelegateExecution execution, String field);

}
