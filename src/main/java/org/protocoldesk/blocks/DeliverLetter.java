package org.protocoldesk.blocks;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.protocoldesk.correspondence.Postman;

import org.springframework.stereotype.Component;

/** Delivers the letter whose id is in the variable {@code letter}. */
@Component("deliverLetter")
class DeliverLetter implements JavaDelegate {

	private final Postman postman;

	DeliverLetter(Postman postman) {
		this.postman = postman;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.postman.deliver(UUID.fromString((String) execution.getVariable("letter")));
	}

}
