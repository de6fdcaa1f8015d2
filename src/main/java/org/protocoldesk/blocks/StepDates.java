package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.protocoldesk.calendar.WorkingDays;
import org.protocoldesk.council.Deadline;

import org.springframework.stereotype.Component;

/**
 * Works out by when a step should be done, in the council's working days. Fields:
 * {@code deadline}, its name in the council's profile; {@code notAfter}, a moment after
 * which the answer would be of no use. A step that comes back keeps its date.
 */
@Component
public class StepDates {

	private final CasesInHand cases;

	private final Clock clock;

	StepDates(CasesInHand cases, Clock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	/** When the step is due; the execution has to be at the step. */
	public Instant dueAt(DelegateExecution execution) {
		return of(this.cases.of(execution)).orElseThrow().due();
	}

	/** When whoever holds the step is reminded. */
	public Instant remindAt(DelegateExecution execution) {
		return of(this.cases.of(execution)).orElseThrow().reminder();
	}

	/** The dates of a step; empty where it has no deadline. */
	Optional<Dates> of(CaseInHand current) {
		return current.own("deadline").map((name) -> dates(current, current.origin().council().deadline(name)));
	}

	private Dates dates(CaseInHand current, Deadline deadline) {
		WorkingDays calendar = new WorkingDays(current.origin().council().closingDays());
		Instant due = kept(current)
			.orElseGet(() -> capped(current, calendar.deadline(this.clock.instant(), deadline.workingDays())));
		LocalDate day = LocalDate.ofInstant(due, this.clock.getZone());
		return new Dates(due, calendar.startOf(calendar.plus(day, -deadline.remindBefore())));
	}

	private static Optional<Instant> kept(CaseInHand current) {
		return Optional.of(current.answerOf(current.step()))
			.filter((earlier) -> !earlier.isEmpty() && current.says("comesBack"))
			.map((earlier) -> earlier.text(Answer.DUE))
			.map(Instant::parse);
	}

	private Instant capped(CaseInHand current, Instant counted) {
		return latest(current).filter(counted::isAfter).orElse(counted);
	}

	/** The moment after which an answer would be of no use. */
	Optional<Instant> latest(CaseInHand current) {
		return current.own("notAfter").map(this::moment);
	}

	private Instant moment(String text) {
		return Moments.read(text, this.clock.getZone())
			.orElseThrow(() -> new WrongInput("notAfter", "that is not a date with a time."));
	}

	/**
	 * The dates of a step.
	 *
	 * @param due the end of its last working day, or the moment that caps it
	 * @param reminder the beginning of the working day on which it is recalled
	 */
	record Dates(Instant due, Instant reminder) {
	}

}
