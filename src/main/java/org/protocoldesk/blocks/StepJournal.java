package org.protocoldesk.blocks;

import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * What the journal says of a desk step, and what the case keeps of its answer. The line
 * for the answer has the step's own name among the procedure's words, and uses the fields
 * of the form by their keys.
 */
@Component
class StepJournal {

	private final CaseJournal journal;

	private final CaseRegister register;

	private final CaseWords words;

	private final Actors actors;

	StepJournal(CaseJournal journal, CaseRegister register, CaseWords words, Actors actors) {
		this.journal = journal;
		this.register = register;
		this.words = words;
		this.actors = actors;
	}

	void arrived(CaseInHand current, StepKind kind, Desk desk, Citation authority) {
		if (kind.arrival() == null || !current.origin().wording().hasLine(lineOf(kind))) {
			return;
		}
		Map<String, Object> more = new HashMap<>();
		more.put("office", current.origin().council().titleOf(desk.office()));
		current.own("office")
			.ifPresent((wanted) -> more.put("passedFromOffice", current.origin().council().titleOf(wanted)));
		String line = StepSeats.isStandIn(current, desk) ? "passedOn" : lineOf(kind);
		this.journal.write(current, kind.arrival(), line, (desk.post() != null) ? desk.post() : desk.people().get(0),
				authority, more);
	}

	private static String lineOf(StepKind kind) {
		return kind.arrival().name().toLowerCase(Locale.ROOT);
	}

	void appointed(CaseInHand current, Desk desk, Citation authority) {
		this.journal.write(current, Action.ROUTED, "appointed", desk.people().get(0), authority,
				Map.of("appointeeName", this.actors.nameOf(desk.people().get(0))));
	}

	/**
	 * @throws WrongInput if a party to the case would decide it
	 */
	void answered(CaseInHand current, StepKind kind, boolean settled, Answer answer, Citation citation) {
		if (kind == StepKind.DECIDE && isParty(current.reference())) {
			throw new WrongInput("decision", "nobody decides in their own case; give the task back.");
		}
		Action action = current.says("escalates") ? Action.ESCALATED
				: settled && !current.says("proposes") ? kind.answer() : Action.RECORDED;
		if (current.origin().wording().hasLine(current.step())) {
			this.journal.write(current, action, current.step(), null, citation, wordsOf(answer, current));
		}
	}

	/** The fields of an answer in plain English, each under its key. */
	Map<String, Object> wordsOf(Answer answer, CaseInHand current) {
		return this.words.of(answer, current.origin());
	}

	/** Nobody answered: in time, or because nobody could be asked. */
	void unanswered(CaseInHand current, String line, Citation citation) {
		this.journal.write(current, Action.RECORDED, line, null, new Citation(citation.rule(), Citation.DEFAULT),
				Map.of());
	}

	/** What the case keeps: the fields, and who answered for which office. */
	Answer answerOf(CaseInHand current, Map<String, Object> fields, String answered) {
		Answer answer = new Answer(fields);
		TaskSeat seat = TaskSeat.of(current.execution());
		String by = answered.equals("yes") ? this.actors.current() : null;
		String named = (by != null) ? by : seat.holder();
		answer.put(Answer.OFFICE, seat.office());
		answer.put(Answer.BY, by);
		answer.put(Answer.BY_NAME, (named != null) ? this.actors.nameOf(named) : null);
		answer.put(Answer.ANSWERED, answered);
		if (current.execution().getVariableLocal("dueAt") instanceof Date due) {
			answer.put(Answer.DUE, due.toInstant().toString());
		}
		return answer;
	}

	private boolean isParty(String reference) {
		return this.register.find(reference).orElseThrow().involves(this.actors.current());
	}

}
