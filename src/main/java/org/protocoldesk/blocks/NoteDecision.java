package org.protocoldesk.blocks;

import org.protocoldesk.casefile.Precedents;

import org.springframework.stereotype.Component;

/**
 * Remembers what was decided on a matter and why, for those who decide on it again; not
 * in whose case. Inputs: {@code matter}, {@code outcome} and {@code why}. A form shows
 * earlier decisions with the text {@code earlier-decisions}.
 */
@Component("noteDecision")
class NoteDecision extends Block {

	private final Precedents precedents;

	NoteDecision(Precedents precedents) {
		this.precedents = precedents;
	}

	@Override
	void execute(CaseInHand current) {
		this.precedents.note(current.reference(), current.input("matter"), current.input("outcome"),
				current.own("why").orElse(""));
	}

}
