package org.protocoldesk.blocks;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * What happens to a desk step as time goes by. Nothing lapses: whoever has it is reminded
 * and told that it is overdue, and the case is marked. Only where the step goes on
 * without an answer, silence ends it. Fields: {@code reminder} and {@code overdue}, the
 * letters for these moments, or {@code none}; {@code silence}, {@code goOn} where it ends
 * the step.
 */
@Component
public class StepClock {

	/** Name under which a council cites on what reminders stand. */
	private static final String CITATION = "reminder";

	private final CasesInHand cases;

	private final LetterDesk letters;

	private final CaseJournal journal;

	private final CaseRegister register;

	private final StepJournal answers;

	StepClock(CasesInHand cases, LetterDesk letters, CaseJournal journal, CaseRegister register, StepJournal answers) {
		this.cases = cases;
		this.letters = letters;
		this.journal = journal;
		this.register = register;
		this.answers = answers;
	}

	/** The date is near. */
	public void remind(DelegateTask task) {
		CaseInHand current = this.cases.of(task);
		this.letters.writeAll(current, current.own("reminder").orElse("reminder to holder"), citation(current),
				Map.of());
	}

	/** The date has passed. */
	public void overdue(DelegateTask task) {
		CaseInHand current = this.cases.of(task);
		if (current.own("silence").filter("goOn"::equals).isPresent()) {
			endInSilence(task, current);
			return;
		}
		if (current.own("caseDate").orElse("set").equals("set")) {
			this.register.overdue(current.reference());
			this.journal.write(current, Action.RECORDED, "overdue", null, citation(current), Map.of());
		}
		current.own("overdue")
			.or(() -> Optional.of("overdue to holder"))
			.filter((letters) -> !letters.equals("none"))
			.ifPresent((letters) -> this.letters.writeAll(current, letters, citation(current), Map.of()));
	}

	private void endInSilence(DelegateTask task, CaseInHand current) {
		current.set(current.step(), this.answers.answerOf(current, Map.of(), "late"));
		this.answers.unanswered(current, "silent", StepAnswers.found(current));
		task.complete();
	}

	private static Citation citation(CaseInHand current) {
		return current.origin().council().citation(current.origin().procedure(), CITATION);
	}

}
