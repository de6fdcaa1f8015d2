package org.protocoldesk.blocks;

import java.util.Locale;

import org.protocoldesk.casefile.JournalLine.Action;

/** What kind of act is asked of whoever takes a desk step. */
enum StepKind {

	/** Decides on the case: nobody does in their own. */
	DECIDE(Action.ROUTED, Action.DECIDED),

	/** Does or writes down something. */
	RECORD(Action.ROUTED, Action.RECORDED),

	/** Advises whoever decides. */
	ADVISE(Action.CONSULTED, Action.RECORDED),

	/** Gives a view; who decides stays who decides. */
	VIEW(Action.CONSULTED, Action.RECORDED),

	/** Takes up an offer, or leaves it. */
	OFFER(Action.OFFERED, Action.RECORDED),

	/** A party to the case answers in person. */
	REPLY(null, Action.RECORDED);

	private final Action arrival;

	private final Action answer;

	StepKind(Action arrival, Action answer) {
		this.arrival = arrival;
		this.answer = answer;
	}

	static StepKind of(CaseInHand current) {
		return valueOf(current.own("act").orElse("record").toUpperCase(Locale.ROOT));
	}

	/** How the journal calls it that the step reaches somebody; {@code null} if not. */
	Action arrival() {
		return this.arrival;
	}

	/** How the journal calls the answer. */
	Action answer() {
		return this.answer;
	}

}
