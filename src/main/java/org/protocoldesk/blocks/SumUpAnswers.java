package org.protocoldesk.blocks;

import java.util.List;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.Recorded;

import org.springframework.stereotype.Component;
import java.util.stream.Collectors;

/**
 * Sums up from the journal what came of asking several people. Inputs: {@code since}, the
 * step that opened the round; {@code answers}, the steps that record an answer;
 * {@code silences}, those that record that somebody did not answer; {@code missing},
 * those that record that an answer is missing for good; {@code unasked}, who could not be
 * asked at all; {@code asking}, the steps that ask. Sets {@code answered}: {@code all},
 * {@code some}, {@code none}, or {@code not-asked} where nobody could have answered; and
 * {@code consulted}, everybody who was asked in the case, with commas between them.
 */
@Component("sumUpAnswers")
class SumUpAnswers extends Block {

	private final CaseRegister register;

	SumUpAnswers(CaseRegister register) {
		this.register = register;
	}

	@Override
	void execute(CaseInHand current) {
		List<JournalLine> lines = this.register.journalOf(current.reference()).stream().map(Recorded::line).toList();
		List<String> steps = lines.stream().map(JournalLine::step).toList();
		List<String> round = steps.subList(steps.lastIndexOf(current.input("since")) + 1, steps.size());
		boolean incomplete = has(round, current.list("missing")) || current.own("unasked").isPresent();
		String without = has(round, current.list("silences")) ? "none" : "not-asked";
		current.set("answered", !has(round, current.list("answers")) ? without : incomplete ? "some" : "all");
		List<String> asking = current.list("asking");
		current.set("consulted",
				lines.stream()
					.filter((line) -> asking.contains(line.step()))
					.map(JournalLine::target)
					.distinct()
					.collect(Collectors.joining(", ")));
	}

	private static boolean has(List<String> round, List<String> steps) {
		return steps.stream().anyMatch(round::contains);
	}

}
