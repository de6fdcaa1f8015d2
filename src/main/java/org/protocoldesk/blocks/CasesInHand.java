package org.protocoldesk.blocks;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/** Hands a block the case that it works on. */
@Component
class CasesInHand {

	private final Origins origins;

	private final StepInputs inputs;

	CasesInHand(Origins origins, StepInputs inputs) {
		this.origins = origins;
		this.inputs = inputs;
	}

	CaseInHand of(DelegateExecution execution) {
		return new CaseInHand(execution, this.origins.of(execution.getProcessDefinitionId()), this.inputs);
	}

	CaseInHand of(DelegateTask task) {
		return of(task.getExecution());
	}

}
