package org.protocoldesk.blocks;

import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * A step that one desk takes, drawn as one box. When it arrives, the block finds who
 * takes it, sets the date, notes it in the journal and writes the letters for that
 * moment. Once it is answered, {@link StepAnswers} go on. Fields beside those of
 * {@link StepSeats} and {@link StepDates}: {@code act}, see {@link StepKind};
 * {@code paragraph}, on which it stands; {@code caseDate}, whether the case as a whole is
 * due then ({@code set}), keeps its date ({@code kept}) or waits without one
 * ({@code cleared}); {@code arrivalLetters}; {@code nobody}, what happens where nobody
 * may act: {@code appoint} or {@code goOn}.
 */
@Component
public class DeskStep {

	private final CasesInHand cases;

	private final StepSeats seats;

	private final StepDates dates;

	private final StepJournal journal;

	private final LetterDesk letters;

	private final CaseRegister register;

	private final Vacancies vacancies;

	DeskStep(CasesInHand cases, StepSeats seats, StepDates dates, StepJournal journal, LetterDesk letters,
			CaseRegister register, Vacancies vacancies) {
		this.cases = cases;
		this.seats = seats;
		this.dates = dates;
		this.journal = journal;
		this.letters = letters;
		this.register = register;
		this.vacancies = vacancies;
	}

	/** The step has come: puts the task on the desk of whoever takes it. */
	public void arrive(DelegateTask task) {
		CaseInHand current = this.cases.of(task);
		StepKind kind = StepKind.of(current);
		setDate(task, current);
		Optional<Desk> desk = this.seats.find(current, kind);
		if (desk.isPresent()) {
			offer(task, current, kind, desk.get());
		}
		else {
			this.vacancies.fill(task, current, kind);
		}
	}

	private void setDate(DelegateTask task, CaseInHand current) {
		String ofCase = current.own("caseDate").orElse("set");
		Optional<Date> due = this.dates.of(current).map((dates) -> Date.from(dates.due()));
		if (ofCase.equals("cleared")) {
			this.register.due(current.reference(), null);
			return;
		}
		due.ifPresent((date) -> {
			current.keep("dueAt", date);
			task.setDueDate(date);
			if (ofCase.equals("set")) {
				this.register.due(current.reference(), date.toInstant());
			}
		});
	}

	private void offer(DelegateTask task, CaseInHand current, StepKind kind, Desk desk) {
		Citation authority = StepSeats.authority(current, desk);
		TaskSeat.variables(desk, current.own("unit").orElse(null), current.own("apartFrom").orElse(null))
			.forEach(current::keep);
		current.keep("rule", authority.rule());
		current.keep("basis", authority.basis());
		if (kind == StepKind.REPLY) {
			task.setAssignee(desk.people().get(0));
		}
		else if (desk.isForPost()) {
			task.addCandidateGroup(desk.post());
		}
		else {
			task.addCandidateUsers(desk.people());
		}
		if (!isBack(current)) {
			this.journal.arrived(current, kind, desk, authority);
			this.letters.write(current, "arrivalLetters", authority);
		}
	}

	private static boolean isBack(CaseInHand current) {
		return !current.answerOf(current.step()).isEmpty() && current.says("comesBack");
	}

	/**
	 * Somebody was appointed to take a step that nobody might take.
	 * @throws WrongInput if they may not take it
	 */
	void appoint(DelegateTask task, String person) {
		CaseInHand current = this.cases.of(task);
		this.seats.check(person, current);
		TaskSeat vacant = TaskSeat.of(task);
		Desk desk = new Desk(vacant.office(), null, List.of(person), false);
		TaskSeat.variables(desk, vacant.unit(), vacant.apartFrom()).forEach(current::keep);
		task.addCandidateUsers(desk.people());
		Citation authority = StepAnswers.found(current);
		this.journal.appointed(current, desk, authority);
		this.letters.write(current, "arrivalLetters", authority);
	}

	/** The task ends without an answer, because its case does. */
	public void gone(DelegateTask task) {
		if (TaskSeat.of(task).isVacant()) {
			this.vacancies.end(task.getId());
		}
	}

}
