package org.protocoldesk.blocks;

import java.util.Map;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells a running case that whoever raised it withdraws it. Variables: {@code withdrawn},
 * the case reference; {@code reason}.
 */
@Component("withdrawCase")
class WithdrawCase implements JavaDelegate {

	/** The message that every procedure listens to which can be withdrawn. */
	static final String MESSAGE = "caseWithdrawn";

	private final ObjectProvider<RuntimeService> runtime;

	WithdrawCase(ObjectProvider<RuntimeService> runtime) {
		this.runtime = runtime;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String reference = (String) execution.getVariable("withdrawn");
		try {
			this.runtime.getObject()
				.createMessageCorrelation(MESSAGE)
				.processInstanceBusinessKey(reference)
				.setVariables(Map.of("withdrawalReason", execution.getVariable("reason")))
				.correlate();
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new WrongInput("withdrawn", "this case can no longer be withdrawn.");
		}
	}

}
