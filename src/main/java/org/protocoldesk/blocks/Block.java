package org.protocoldesk.blocks;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.annotation.Autowired;

/** A word of the procedures: does one thing for the case in hand. */
abstract class Block implements JavaDelegate {

	private Origins origins;

	@Autowired
	void setOrigins(Origins origins) {
		this.origins = origins;
	}

	@Override
	public final void execute(DelegateExecution execution) {
		execute(new CaseInHand(execution, this.origins.of(execution.getProcessDefinitionId())));
	}

	abstract void execute(CaseInHand current);

}
