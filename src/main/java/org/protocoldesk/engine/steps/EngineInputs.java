package org.protocoldesk.engine.steps;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.protocoldesk.blocks.StepInputs;

import org.springframework.stereotype.Component;

/** Works the fields of steps out from what was read with the model. */
@Component
class EngineInputs implements StepInputs {

	@Override
	public Optional<Object> find(DelegateExecution execution, String field) {
		return ParsedInputs.of(((ExecutionEntity) execution).getActivity()).value(field, execution);
	}

}
