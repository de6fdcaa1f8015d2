package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.stereotype.Component;

/**
 * Marks the case as overdue, in the register and in the journal; nothing lapses. Input:
 * {@code citation}.
 */
@Component("markOverdue")
class MarkOverdue extends Block {

	private final CaseRegister register;

	private final CaseJournal journal;

	MarkOverdue(CaseRegister register, CaseJournal journal) {
		this.register = register;
		this.journal = journal;
	}

	@Override
	void execute(CaseInHand current) {
		this.register.overdue(current.reference());
		this.journal.write(current, Action.RECORDED, "overdue", null, current.citation(), Map.of());
	}

}
