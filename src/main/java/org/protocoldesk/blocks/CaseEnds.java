package org.protocoldesk.blocks;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.stereotype.Component;

/**
 * Closes the case file where a procedure ends. Fields: {@code outcome};
 * {@code paragraph}; {@code letters}; {@code notes}. If the procedure has words for a
 * journal line of the event's name, it is written first.
 */
@Component
public class CaseEnds {

	private final CasesInHand cases;

	private final CaseRegister register;

	private final CaseJournal journal;

	private final Tell tell;

	CaseEnds(CasesInHand cases, CaseRegister register, CaseJournal journal, Tell tell) {
		this.cases = cases;
		this.register = register;
		this.journal = journal;
		this.tell = tell;
	}

	/** Closes the case whose end an execution has reached. */
	public void end(DelegateExecution execution) {
		CaseInHand current = this.cases.of(execution);
		this.tell.execute(current);
		String outcome = current.input("outcome");
		this.register.close(current.reference(), outcome);
		this.journal.write(current, Action.CLOSED, "closed", null, current.citation(),
				Map.of("outcome", current.origin().wording().of("outcome", outcome)));
	}

}
