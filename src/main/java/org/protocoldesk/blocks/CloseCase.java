package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.stereotype.Component;

/**
 * Closes the case file. Inputs: {@code outcome}; {@code underRule} and
 * {@code underBasis}, or {@code citation}.
 */
@Component("closeCase")
class CloseCase extends Block {

	private final CaseRegister register;

	private final CaseJournal journal;

	CloseCase(CaseRegister register, CaseJournal journal) {
		this.register = register;
		this.journal = journal;
	}

	@Override
	void execute(CaseInHand current) {
		String outcome = current.input("outcome");
		this.register.close(current.reference(), outcome);
		this.journal.write(current, Action.CLOSED, "closed", null, current.citation(),
				Map.of("outcome", current.origin().wording().of("outcome", outcome)));
	}

}
