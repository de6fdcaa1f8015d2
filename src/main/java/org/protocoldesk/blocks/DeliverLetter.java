package org.protocoldesk.blocks;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.protocoldesk.correspondence.LetterUncertain;
import org.protocoldesk.correspondence.Postman;

import org.springframework.stereotype.Component;

/**
 * Delivers the letter whose id is in the variable {@code letter}. Field {@code what}:
 * {@code deliver}, or {@code confirm} where a person found out that it arrived. Error
 * {@code letterUncertain} if it may have left: a person has to look, no retry may send it
 * again.
 */
@Component("deliverLetter")
class DeliverLetter extends Block {

	private final Postman postman;

	DeliverLetter(Postman postman) {
		this.postman = postman;
	}

	@Override
	void execute(CaseInHand current) {
		UUID letter = UUID.fromString((String) current.execution().getVariable("letter"));
		if (current.input("what").equals("confirm")) {
			this.postman.confirm(letter);
			return;
		}
		try {
			this.postman.deliver(letter);
		}
		catch (LetterUncertain ex) {
			current.set("reference", this.postman.caseOf(letter));
			throw new BpmnError("letterUncertain", ex.getMessage());
		}
	}

}
