package org.protocoldesk.blocks;

import java.util.List;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.Recorded;

import org.springframework.stereotype.Component;

/**
 * Sums up from the journal what came of asking several people. Inputs: {@code since}, the
 * step that opened the round; {@code answers} and {@code silences}, the steps that record
 * an answer or its absence. Sets {@code answered}: {@code all}, {@code some} or
 * {@code none}.
 */
@Component("sumUpAnswers")
class SumUpAnswers extends Block {

	private final CaseRegister register;

	SumUpAnswers(CaseRegister register) {
		this.register = register;
	}

	@Override
	void execute(CaseInHand current) {
		List<String> steps = this.register.journalOf(current.reference())
			.stream()
			.map(Recorded::line)
			.map(JournalLine::step)
			.toList();
		List<String> round = steps.subList(steps.lastIndexOf(current.input("since")) + 1, steps.size());
		boolean some = current.list("answers").stream().anyMatch(round::contains);
		boolean missing = current.list("silences").stream().anyMatch(round::contains);
		current.set("answered", !some ? "none" : missing ? "some" : "all");
	}

}
