package org.protocoldesk.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * Finds the post that takes the next step and leaves out whoever is a party; if nobody in
 * the office may act, the office that the council names as its stand-in takes over.
 * Inputs: {@code seek}, the office; {@code person} where somebody was appointed by name;
 * {@code unit} where the post of a unit is meant and not that of a party;
 * {@code apartFrom}, earlier steps whose takers are left out too; {@code without}, people
 * who are left out; {@code underRule} and {@code underBasis}, or {@code citation};
 * {@code action}; {@code audience} of the journal line. Sets {@code office},
 * {@code post}, {@code officeHolder}, {@code officeHolderName}, {@code candidateUsers},
 * {@code fourEyes}, {@code seatUnit}, {@code rule} and {@code basis} for the task that
 * follows. Error {@code noOfficeHolder} if nobody is left.
 */
@Component("findOfficeHolder")
class FindOfficeHolder extends Block {

	private final Seats seats;

	private final FourEyes fourEyes;

	private final CaseJournal journal;

	private final Actors actors;

	FindOfficeHolder(Seats seats, FourEyes fourEyes, CaseJournal journal, Actors actors) {
		this.seats = seats;
		this.fourEyes = fourEyes;
		this.journal = journal;
		this.actors = actors;
	}

	@Override
	void execute(CaseInHand current) {
		String wanted = current.input("seek");
		Citation citation = current.citation();
		Action action = current.own("action").map(Action::valueOf).orElse(Action.ROUTED);
		String earlier = current.own("apartFrom").orElse("");
		Set<String> leftOut = new HashSet<>(this.fourEyes.takersOf(earlier, current.reference()));
		leftOut.addAll(current.list("without"));
		current.own("person").filter(leftOut::contains).ifPresent((person) -> {
			throw new WrongInput("appointee",
					"this person took an earlier step or may not take this one; choose somebody else.");
		});
		current.own("person")
			.filter((person) -> action == Action.ROUTED && this.seats.isParty(person, current.reference()))
			.ifPresent((person) -> {
				throw new WrongInput("appointee",
						"nobody deals with their own case; choose somebody who is no party to it.");
			});
		Desk desk = current.own("person")
			.map((person) -> new Desk(wanted, null, List.of(person), false))
			.or(() -> this.seats.orStandIn(wanted, current.origin().council(), current.reference(), leftOut,
					current.own("unit").orElse(null)))
			.orElseThrow(() -> new BpmnError("noOfficeHolder", "Nobody may act as " + wanted));
		boolean standIn = current.own("person").isEmpty() && !wanted.equals(desk.office())
				&& !wanted.equals(desk.post());
		Citation authority = standIn ? new Citation(citation.rule(), Citation.DEFAULT) : citation;
		take(current, desk, authority);
		current.set(FourEyes.STEPS, earlier);
		current.set(Seats.UNIT, current.own("unit").orElse(null));
		this.journal.write(current, action, standIn ? "passedOn" : action.name().toLowerCase(),
				(desk.post() != null) ? desk.post() : desk.people().get(0), authority,
				Map.of("passedFromOffice", current.origin().council().titleOf(wanted), "office",
						current.origin().council().titleOf(desk.office())));
	}

	private void take(CaseInHand current, Desk desk, Citation authority) {
		TaskSeat.variables(desk, this.actors).forEach(current::set);
		current.set("rule", authority.rule());
		current.set("basis", authority.basis());
	}

}
