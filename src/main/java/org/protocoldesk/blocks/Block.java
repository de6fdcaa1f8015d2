package org.protocoldesk.blocks;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.annotation.Autowired;

/** A word of the procedures: does one thing for the case in hand. */
abstract class Block implements JavaDelegate {

	private CasesInHand cases;

	@Autowired
	void setCases(CasesInHand cases) {
		this.cases = cases;
	}

	@Override
	public final void execute(DelegateExecution execution) {
		execute(this.cases.of(execution));
	}

	abstract void execute(CaseInHand current);

}
