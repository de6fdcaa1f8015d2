package org.protocoldesk.blocks;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * What follows the answer of a desk step: its journal line, the letters that tell of it,
 * and what the case keeps. Fields: {@code answerParagraph}, where the answer stands on
 * another paragraph than the step; {@code answerLetters}; {@code notes}, further journal
 * lines; {@code comesBack}, whether the answer only asks for something before the step is
 * taken again; {@code escalates}, whether it takes the case further; {@code proposes},
 * whether it holds only once something else has confirmed it; {@code outcome}, what the
 * case has come to by it; {@code facts}, what is found out anew with it, see
 * {@link Facts}.
 */
@Component
public class StepAnswers {

	private final CasesInHand cases;

	private final StepJournal journal;

	private final LetterDesk letters;

	private final PaperStock papers;

	private final Notes notes;

	private final Facts facts;

	StepAnswers(CasesInHand cases, StepJournal journal, LetterDesk letters, PaperStock papers, Notes notes,
			Facts facts) {
		this.cases = cases;
		this.journal = journal;
		this.letters = letters;
		this.papers = papers;
		this.notes = notes;
		this.facts = facts;
	}

	/** The answer of a step as the case keeps it. */
	public Answer of(DelegateTask task, Map<String, Object> fields) {
		return this.journal.answerOf(this.cases.of(task), fields, "yes");
	}

	/** The step is taken: notes the answer and tells whoever is told. */
	public void follow(DelegateTask task) {
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
			Map<String, Object> words = this.journal.wordsOf(answer, current);
			this.notes.write(current, words);
			this.letters.write(current, "answerLetters", citation, words);
		}
	}

	/** On what the step that is being taken stands. */
	static Citation found(CaseInHand current) {
		return new Citation((String) current.execution().getVariable("rule"),
				(String) current.execution().getVariable("basis"));
	}

}
