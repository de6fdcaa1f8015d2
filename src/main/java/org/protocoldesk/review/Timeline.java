package org.protocoldesk.review;

import java.util.List;
import java.util.Map;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.council.Citation;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.review.CaseView.Drawing;
import org.protocoldesk.review.CaseView.Entry;

import org.springframework.stereotype.Component;

/** The journal of a case in the council's titles, with the paragraph behind each line. */
@Component
class Timeline {

	private static final Map<Action, String> ACTIONS = Map.of(Action.ROUTED, "Passed on", Action.CONSULTED, "Asked",
			Action.INFORMED, "Told", Action.DECIDED, "Decided", Action.ESCALATED, "Taken further", Action.OFFERED,
			"Offered", Action.RECORDED, "Recorded", Action.CLOSED, "Closed");

	private final CaseRegister register;

	private final Titles titles;

	private final Models models;

	Timeline(CaseRegister register, Titles titles, Models models) {
		this.register = register;
		this.titles = titles;
		this.models = models;
	}

	List<Entry> of(CaseFile file, List<Drawing> drawings, CouncilProfile council) {
		List<Model> kept = drawings.stream()
			.flatMap((drawing) -> this.models.model(drawing.key(), drawing.version()).stream())
			.toList();
		return this.register.journalOf(file.reference())
			.stream()
			.map((recorded) -> entry(recorded, kept, council))
			.toList();
	}

	private Entry entry(Recorded recorded, List<Model> kept, CouncilProfile council) {
		JournalLine line = recorded.line();
		String rule = (line.rule() != null) ? line.rule() : "";
		return new Entry(recorded.at(), step(line.step(), kept), line.actorName(), actingOffice(line, council),
				ACTIONS.get(line.action()), (line.target() != null) ? this.titles.holder(line.target(), council) : "",
				line.text(), rule.isEmpty() ? "" : council.paragraphOf(rule), rule, council.says(rule).orElse(""),
				Citation.STATED.equals(line.basis()));
	}

	/** Where a case is passed on, the office is the one that it goes to. */
	private static String actingOffice(JournalLine line, CouncilProfile council) {
		return (line.office() != null && !line.action().passesOn()) ? council.titleOf(line.office()) : "";
	}

	private static String step(String id, List<Model> kept) {
		if (JournalLine.READING.equals(id)) {
			return "Case file read";
		}
		return kept.stream()
			.filter((model) -> model.steps().containsKey(id))
			.findFirst()
			.map((model) -> model.steps().get(id).name())
			.orElseGet(() -> StepNames.spelt(id));
	}

}
