package org.protocoldesk.blocks;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands a letter over for delivery. Delivery is a small procedure of its own that begins
 * when the case's transaction is committed: it is repeated when the mail server fails,
 * ends as an incident in Cockpit, and outlives the case.
 */
@Component
class Outbox {

	/** Key of the procedure that delivers a letter. */
	static final String PROCEDURE = "letter-delivery";

	private final ObjectProvider<RuntimeService> runtime;

	Outbox(ObjectProvider<RuntimeService> runtime) {
		this.runtime = runtime;
	}

	/**
	 * Sends a letter. Of which case it is, its delivery does not know until a person has
	 * to look: administrators watch over deliveries.
	 */
	void send(UUID letter) {
		this.runtime.getObject().startProcessInstanceByKey(PROCEDURE, Map.of("letter", letter.toString()));
	}

}
