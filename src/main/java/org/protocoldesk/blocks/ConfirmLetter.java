package org.protocoldesk.blocks;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.protocoldesk.correspondence.Postman;

import org.springframework.stereotype.Component;

/** Notes that the letter in the variable {@code letter} arrived after all. */
@Component("confirmLetter")
class ConfirmLetter implements JavaDelegate {

	private final Postman postman;

	ConfirmLetter(Postman postman) {
		this.postman = postman;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.postman.confirm(UUID.fromString((String) execution.getVariable("letter")));
	}

}
