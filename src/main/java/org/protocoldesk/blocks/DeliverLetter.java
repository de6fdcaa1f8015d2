package org.protocoldesk.blocks;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.protocoldesk.correspondence.LetterUncertain;
import org.protocoldesk.correspondence.Postman;

import org.springframework.stereotype.Component;

/**
 * Delivers the letter whose id is in the variable {@code letter}. Error
 * {@code letterUncertain} if it may have left: a person has to look, no retry may send it
 * again.
 */
@Component("deliverLetter")
class DeliverLetter implements JavaDelegate {

	private final Postman postman;

	DeliverLetter(Postman postman) {
		this.postman = postman;
	}

	@Override
	public void execute(DelegateExecution execution) {
		try {
			this.postman.deliver(UUID.fromString((String) execution.getVariable("letter")));
		}
		catch (LetterUncertain ex) {
			throw new BpmnError("letterUncertain", ex.getMessage());
		}
	}

}
