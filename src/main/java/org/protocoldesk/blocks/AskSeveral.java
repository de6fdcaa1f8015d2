package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Recorded;

import org.springframework.stereotype.Component;

/**
 * Asks several people side by side, each on a page of their own that knows only what is
 * handed to it, and sums up what came of it. Fields: {@code ask}, whom to find and how,
 * see {@link AskedFinder}, with its own fields; {@code paragraph}; {@code notes}, further
 * journal lines before anybody is asked. If the procedure has words for a journal line of
 * the step's name, it is written before anybody is asked. The page hands its answer back
 * as the local variable {@code answer}, and where somebody was asked in place of another
 * the one that counts as {@code answerInstead}.
 * <p>
 * The case keeps under the step's name: {@code answered}, {@code unasked},
 * {@code consulted} (everybody asked in this case so far, ids with commas between them),
 * {@code steppedBack} (who had an interest), and for each decision that was given, under
 * its code, who gave it. Answered are {@code all} or {@code some}; {@code none} where
 * there was only silence, and {@code not-asked} where nobody could have answered.
 */
@Component
public class AskSeveral {

	private static final String GAVE = "gave";

	private static final String SILENT = "silent";

	private static final String MISSING = "missing";

	private static final String STEPPED_BACK = "steppedBack";

	private final CasesInHand cases;

	private final Map<String, AskedFinder> finders;

	private final CaseRegister register;

	private final CaseJournal journal;

	private final Notes notes;

	AskSeveral(CasesInHand cases, Map<String, AskedFinder> finders, CaseRegister register, CaseJournal journal,
			Notes notes) {
		this.cases = cases;
		this.finders = Map.copyOf(finders);
		this.register = register;
		this.journal = journal;
		this.notes = notes;
	}

	/** Those who are asked, each as a map. */
	public Collection<Map<String, String>> asked(DelegateExecution execution) {
		return find(this.cases.of(execution)).people();
	}

	/** A round begins. */
	public void begin(DelegateExecution execution) {
		CaseInHand current = this.cases.of(execution);
		AskedFinder.Asked asked = find(current);
		Answer earlier = current.answerOf(current.step());
		Answer round = new Answer();
		round.put(Answer.ANSWERED, "not-asked");
		round.put("unasked", String.join(", ", asked.unasked()));
		round.put("asked", joined(asked.people().stream().map(AskSeveral::nameOf).toList()));
		round.put("consulted", earlier.getOrDefault("consulted", ""));
		round.put(STEPPED_BACK, earlier.getOrDefault(STEPPED_BACK, ""));
		current.set(current.step(), round);
		if (current.origin().wording().hasLine(current.step())) {
			this.journal.write(current, Action.CONSULTED, current.step(), null, current.citation(), round);
		}
		this.notes.write(current);
	}

	/** One of those asked has answered, or will not. */
	public void answered(DelegateExecution execution) {
		CaseInHand current = this.cases.of(execution);
		List<Answer> answers = Stream.of("answer", "answerInstead")
			.map(execution::getVariableLocal)
			.filter(Answer.class::isInstance)
			.map(Answer.class::cast)
			.toList();
		if (answers.isEmpty()) {
			return;
		}
		Answer round = new Answer(current.answerOf(current.step()));
		answers.forEach((answer) -> add(round, answer));
		if (!isGiven(answers.get(answers.size() - 1))) {
			add(round, MISSING, answers.get(0).text(Answer.BY_NAME));
		}
		round.put(Answer.ANSWERED, summedUp(round));
		round.put("consulted", consulted(current));
		current.set(current.step(), round);
	}

	private static void add(Answer round, Answer answer) {
		if (isGiven(answer)) {
			add(round, GAVE, answer.text(Answer.BY));
		}
		if ("late".equals(answer.text(Answer.ANSWERED))) {
			add(round, SILENT, answer.text(Answer.BY_NAME));
		}
		if (hasInterest(answer)) {
			add(round, STEPPED_BACK, answer.text(Answer.BY));
		}
		if (answer.text("decision") != null) {
			add(round, answer.text("decision"), answer.text(Answer.BY));
		}
	}

	private static boolean isGiven(Answer answer) {
		return "yes".equals(answer.text(Answer.ANSWERED)) && !hasInterest(answer);
	}

	private static boolean hasInterest(Answer answer) {
		return Boolean.TRUE.equals(answer.get("interest"));
	}

	private static String summedUp(Answer round) {
		if (!round.containsKey(GAVE)) {
			return round.containsKey(SILENT) ? "none" : "not-asked";
		}
		return round.containsKey(MISSING) || !round.text("unasked").isEmpty() ? "some" : "all";
	}

	private String consulted(CaseInHand current) {
		return joined(this.register.journalOf(current.reference())
			.stream()
			.map(Recorded::line)
			.filter((line) -> line.action() == Action.CONSULTED && line.target() != null)
			.map(JournalLine::target)
			.toList());
	}

	private static void add(Answer round, String field, String one) {
		List<String> all = new ArrayList<>();
		if (round.text(field) != null && !round.text(field).isBlank()) {
			all.add(round.text(field));
		}
		all.add(one);
		round.put(field, joined(all));
	}

	private static String joined(List<String> names) {
		Set<String> once = new LinkedHashSet<>(names);
		return String.join(", ", once);
	}

	private static String nameOf(Map<String, String> one) {
		return one.get("person").isEmpty() ? one.get("office") : one.get("person");
	}

	private AskedFinder.Asked find(CaseInHand current) {
		AskedFinder finder = this.finders.get(current.input("ask") + "Asked");
		if (finder == null) {
			throw new IllegalStateException("Nobody can be asked as \"%s\"".formatted(current.input("ask")));
		}
		return finder.find(current);
	}

}
