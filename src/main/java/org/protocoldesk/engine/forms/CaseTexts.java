package org.protocoldesk.engine.forms;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.samskivert.mustache.Mustache;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.blocks.CaseWords;
import org.protocoldesk.blocks.Origin;
import org.protocoldesk.blocks.Origins;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.casefile.Precedent;
import org.protocoldesk.casefile.Precedents;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * The texts of a case for its forms: {@code case-so-far}, what happened in plain English;
 * {@code citation}, the paragraph behind the question; {@code last-decision}, what was
 * decided last in the case; {@code earlier-decisions}, what was decided on the same
 * {@code matter} before; {@code words}, what the analyst wrote with the words of the case
 * filled in.
 */
@Component
class CaseTexts implements Texts {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final CaseRegister register;

	private final Origins origins;

	private final CaseWords words;

	private final Precedents precedents;

	CaseTexts(CaseRegister register, Origins origins, CaseWords words, Precedents precedents) {
		this.register = register;
		this.precedents = precedents;
		this.origins = origins;
		this.words = words;
	}

	@Override
	public String of(String name, String written, DelegateTask task) {
		return switch (name) {
			case "case-so-far" -> caseSoFar((String) task.getVariable("reference"));
			case "last-decision" -> lastDecision((String) task.getVariable("reference"));
			case "citation" -> citation(task);
			case "earlier-decisions" -> earlierDecisions(task);
			case "words" -> inWords(written, task);
			default -> throw new IllegalArgumentException("There is no text \"%s\" to show in a form".formatted(name));
		};
	}

	private String caseSoFar(String reference) {
		List<Recorded> journal = this.register.journalOf(reference);
		return journal.stream()
			.filter((recorded) -> isEvent(recorded.line()))
			.map(CaseTexts::line)
			.collect(Collectors.joining("\n", "### The case so far\n", "\n"));
	}

	private String lastDecision(String reference) {
		List<JournalLine> decided = this.register.journalOf(reference)
			.stream()
			.map(Recorded::line)
			.filter((line) -> line.action() == Action.DECIDED && line.audience() == Audience.PARTIES)
			.toList();
		return decided.isEmpty() ? "" : Markdown.plain(decided.get(decided.size() - 1).text());
	}

	/** Letters and readings are noted, but nothing happened by them. */
	private static boolean isEvent(JournalLine line) {
		return line.action() != Action.INFORMED && !JournalLine.READING.equals(line.step());
	}

	private static String line(Recorded recorded) {
		return "- **%s**: %s".formatted(WHEN.format(recorded.at()), Markdown.plain(recorded.line().text()));
	}

	/** How the same matter was decided before, and not in whose case. */
	private String earlierDecisions(DelegateTask task) {
		Origin origin = this.origins.of(task.getProcessDefinitionId());
		List<Precedent> earlier = this.precedents.before((String) task.getVariable("reference"),
				String.valueOf(task.getVariable("matter")));
		return earlier.isEmpty() ? "Nothing has been decided on this before."
				: earlier.stream()
					.map((one) -> "- **%s, %s**: %s".formatted(WHEN.format(one.decidedAt()),
							origin.wording().of("outcome", one.outcome()), Markdown.plain(one.reason())))
					.collect(Collectors.joining("\n", "### Decided on this before\n", "\n"));
	}

	private String inWords(String written, DelegateTask task) {
		Map<String, Object> words = new HashMap<>();
		this.words.of(task, this.origins.of(task.getProcessDefinitionId()))
			.forEach((name, value) -> words.put(name, plain(value)));
		return Mustache.compiler()
			.escapeHTML(false)
			.emptyStringIsFalse(true)
			.defaultValue("")
			.compile(written)
			.execute(words);
	}

	/** The fields of an answer or of a table's row one by one. */
	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> fields) {
			Map<Object, Object> words = new HashMap<>();
			fields.forEach((name, one) -> words.put(name, plain(one)));
			return words;
		}
		return Markdown.plain(String.valueOf(value));
	}

	private String citation(DelegateTask task) {
		Origin origin = this.origins.of(task.getProcessDefinitionId());
		String rule = (String) task.getVariable("rule");
		String paragraph = origin.council().paragraphOf(rule);
		String says = origin.council().says(rule).map((words) -> " " + words).orElse("");
		return Citation.STATED.equals(task.getVariable("basis"))
				? "> **Paragraph %s** (%s) of the Member/Officer protocol.%s".formatted(paragraph, rule, says)
				: "> **Local default** near paragraph %s (%s): the protocol does not state this step.%s"
					.formatted(paragraph, rule, says);
	}

}
