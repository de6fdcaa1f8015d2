package org.protocoldesk.blocks;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.stereotype.Component;

/**
 * Tells people something, or notes something, that belongs to no desk's step. Fields:
 * {@code letters}; {@code notes}; {@code paragraph}; those of {@link Decided} where it is
 * a decision; {@code deadline}, by when something is due from now on, {@code dueAt} for
 * its words. If the procedure has words for a journal line of the step's name, it is
 * written first.
 */
@Component("tell")
class Tell extends Block {

	private final LetterDesk letters;

	private final Notes notes;

	private final CaseJournal journal;

	private final Decided decided;

	private final StepDates dates;

	private final CaseRegister register;

	Tell(LetterDesk letters, Notes notes, CaseJournal journal, Decided decided, StepDates dates,
			CaseRegister register) {
		this.letters = letters;
		this.notes = notes;
		this.journal = journal;
		this.decided = decided;
		this.dates = dates;
		this.register = register;
	}

	@Override
	void execute(CaseInHand current) {
		this.decided.keep(current);
		Map<String, Object> date = date(current);
		if (current.origin().wording().hasLine(current.step())) {
			this.journal.write(current, action(current), current.step(), null, current.citation(), date);
		}
		this.notes.write(current);
		this.letters.write(current, "letters", current.citation(), date);
	}

	private Map<String, Object> date(CaseInHand current) {
		Optional<Instant> due = this.dates.of(current).map(StepDates.Dates::due);
		due.ifPresent((moment) -> this.register.due(current.reference(), moment));
		return due.<Map<String, Object>>map((moment) -> Map.of("dueAt", CaseWords.day(moment))).orElse(Map.of());
	}

	private static Action action(CaseInHand current) {
		if (Decided.isDecision(current)) {
			return Action.DECIDED;
		}
		return current.says("escalates") ? Action.ESCALATED : Action.RECORDED;
	}

}
