package org.protocoldesk.blocks;

import java.util.Map;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells a running case that whoever raised it withdraws it. Fields: {@code withdrawn},
 * the case's reference; {@code why}. The case finds the reason as
 * {@code withdrawalReason}.
 */
@Component
class CaseWithdrawal {

	/** The message that every procedure listens to which can be withdrawn. */
	static final String MESSAGE = "caseWithdrawn";

	private final ObjectProvider<RuntimeService> runtime;

	CaseWithdrawal(ObjectProvider<RuntimeService> runtime) {
		this.runtime = runtime;
	}

	void withdraw(CaseInHand current) {
		try {
			this.runtime.getObject()
				.createMessageCorrelation(MESSAGE)
				.processInstanceBusinessKey(current.input("withdrawn"))
				.setVariables(Map.of("withdrawalReason", current.input("why")))
				.correlate();
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new WrongInput("withdrawn", "this case can no longer be withdrawn.");
		}
	}

}
