package org.protocoldesk.blocks;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * A step that one desk takes, drawn as one box. When it arrives, the block finds who
 * takes it, sets the date, notes it in the journal and writes the letters for that
 * moment; when it is answered, it notes the answer and writes the letters that follow.
 * Fields beside those of {@link StepSeats} and {@link StepDates}: {@code act}, see
 * {@link StepKind}; {@code paragraph}, on which it stands, and {@code answerParagraph}
 * where the answer stands on another; {@code caseDate}, whether the case as a whole is
 * due then ({@code set}), keeps its date ({@code kept}) or waits without one
 * ({@code cleared}); {@code arrivalLetters} and {@code answerLetters}; {@code comesBack},
 * whether the answer only asks for something before the step is taken again;
 * {@code escalates}, whether it takes the case further; {@code proposes}, whether it
 * holds only once something else has confirmed it; {@code facts}, what is found out anew
 * with the answer, see {@link Facts}; {@code nobody}, what happens where nobody may act:
 * {@code appoint} or {@code goOn}.
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

	private final PaperStock papers;

	private final Facts facts;

	DeskStep(CasesInHand cases, StepSeats seats, StepDates dates, StepJournal journal, LetterDesk letters,
			CaseRegister register, Vacancies vacancies, PaperStock papers, Facts facts) {
		this.cases = cases;
		this.seats = seats;
		this.dates = dates;
		this.journal = journal;
		this.letters = letters;
		this.register = register;
		this.vacancies = vacancies;
		this.papers = papers;
		this.facts = facts;
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

	/** Somebody was appointed to take a step that nobody might take. */
	void appoint(DelegateTask task, String person) {
		CaseInHand current = this.cases.of(task);
		TaskSeat vacant = TaskSeat.of(task);
		Desk desk = new Desk(vacant.office(), null, List.of(person), false);
		TaskSeat.variables(desk, vacant.unit(), vacant.apartFrom()).forEach(current::keep);
		task.addCandidateUsers(desk.people());
		Citation authority = found(current);
		this.journal.appointed(current, desk, authority);
		this.letters.write(current, "arrivalLetters", authority);
	}

	/** The task ends without an answer, because its case does. */
	public void gone(DelegateTask task) {
		if (TaskSeat.of(task).isVacant()) {
			this.vacancies.end(task.getId());
		}
	}

	private static boolean isBack(CaseInHand current) {
		return !current.answerOf(current.step()).isEmpty() && current.says("comesBack");
	}

	/** The step is taken: notes the answer and tells whoever is told. */
	public void answer(DelegateTask task) {
		CaseInHand current = this.cases.of(task);
		Answer answer = current.answerOf(current.step());
		if (!"yes".equals(answer.text(Answer.ANSWERED))) {
			return;
		}
		boolean settled = !current.says("comesBack");
		StepKind kind = StepKind.of(current);
		if (settled) {
			this.papers.takeIn(current);
			this.facts.find(current);
			current.own("outcome").ifPresent((outcome) -> current.set("outcome", outcome));
		}
		Citation citation = current.paragraph("answerParagraph").orElseGet(() -> found(current));
		this.journal.answered(current, kind, settled, answer, citation);
		if (settled) {
			this.letters.write(current, "answerLetters", citation, this.journal.wordsOf(answer, current));
		}
	}

	private static Citation found(CaseInHand current) {
		return new Citation((String) current.execution().getVariable("rule"),
				(String) current.execution().getVariable("basis"));
	}

	/** The answer of a step as the case keeps it. */
	public Answer answerOf(DelegateTask task, Map<String, Object> fields) {
		return this.journal.answerOf(this.cases.of(task), fields, "yes");
	}

}
