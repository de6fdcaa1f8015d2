package org.protocoldesk.blocks;

import java.util.Map;
import java.util.Optional;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/** Writes the journal lines of blocks: in the procedure's words, with rule and basis. */
@Component
class CaseJournal {

	private final CaseRegister register;

	private final CaseWords words;

	private final Actors actors;

	CaseJournal(CaseRegister register, CaseWords words, Actors actors) {
		this.register = register;
		this.words = words;
		this.actors = actors;
	}

	/**
	 * Writes a line. Letters are the desk's own act, whoever set them off.
	 * @param line name of the line in the procedure's words
	 * @param target post or person it went to, or {@code null}
	 * @param more words of this line only
	 */
	void write(CaseInHand current, Action action, String line, String target, Citation citation,
			Map<String, Object> more) {
		write(current, action, line, target, citation, more, audience(current));
	}

	/** Who reads the lines of a step. */
	static Audience audience(CaseInHand current) {
		return current.own("audience").map(Audience::valueOf).orElse(Audience.PARTIES);
	}

	/** Writes a line for readers of its own. */
	void write(CaseInHand current, Action action, String line, String target, Citation citation,
			Map<String, Object> more, Audience audience) {
		Map<String, Object> all = this.words.of(current, citation);
		String acting = this.actors.current();
		all.put("actorName", this.actors.nameOf(acting));
		all.putAll(more);
		String text = current.origin().wording().line(line, all);
		String actor = (action == Action.INFORMED) ? JournalLine.SYSTEM : acting;
		TaskSeat seat = TaskSeat.of(current.execution());
		String office = Optional.ofNullable(seat.office())
			.filter((named) -> !named.equals(StepSeats.NO_OFFICE))
			.filter((named) -> action.passesOn() || this.actors.isInOffice(actor, seat))
			.orElse(null);
		this.register.record(current.reference(), new JournalLine(current.step(), actor, this.actors.nameOf(actor),
				office, action, target, citation.rule(), citation.basis(), text, audience));
	}

}
