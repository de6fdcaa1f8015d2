package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.stereotype.Component;

/**
 * Writes what happened into the journal, in the words that the procedure has for this
 * step. Inputs: {@code action}; {@code underRule} and {@code underBasis}, or the
 * council's citation for the step. A party to the case cannot decide it.
 */
@Component("record")
class Record extends Block {

	private final CaseRegister register;

	private final CaseJournal journal;

	private final Actors actors;

	Record(CaseRegister register, CaseJournal journal, Actors actors) {
		this.register = register;
		this.journal = journal;
		this.actors = actors;
	}

	@Override
	void execute(CaseInHand current) {
		Action action = Action.valueOf(current.input("action"));
		if (action == Action.DECIDED && isParty(current.reference())) {
			throw new WrongInput("decision", "nobody decides in their own case; give the task back.");
		}
		this.journal.write(current, action, current.step(), current.own("target").orElse(null), current.citation(),
				Map.of());
	}

	private boolean isParty(String reference) {
		return this.register.find(reference).orElseThrow().involves(this.actors.current());
	}

}
