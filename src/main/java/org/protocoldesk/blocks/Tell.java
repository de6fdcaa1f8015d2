package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.stereotype.Component;

/**
 * Tells people something, or notes something, that belongs to no desk's step. Fields:
 * {@code letters}; {@code notes}; {@code paragraph}. If the procedure has words for a
 * journal line of the step's name, it is written first.
 */
@Component("tell")
class Tell extends Block {

	private final LetterDesk letters;

	private final Notes notes;

	private final CaseJournal journal;

	Tell(LetterDesk letters, Notes notes, CaseJournal journal) {
		this.letters = letters;
		this.notes = notes;
		this.journal = journal;
	}

	@Override
	void execute(CaseInHand current) {
		if (current.origin().wording().hasLine(current.step())) {
			Action action = current.says("escalates") ? Action.ESCALATED : Action.RECORDED;
			this.journal.write(current, action, current.step(), null, current.citation(), Map.of());
		}
		this.notes.write(current);
		this.letters.write(current, "letters", current.citation());
	}

}
