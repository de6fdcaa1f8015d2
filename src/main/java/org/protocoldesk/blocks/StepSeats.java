package org.protocoldesk.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * Finds who takes a desk step. Fields: {@code office}; {@code person} where it is one by
 * name; {@code unit} where the post of a unit is meant and not that of a party;
 * {@code apartFrom}, earlier steps whose takers are left out, and {@code without}, people
 * who are. A party to the case is never found, except to reply in person or to write down
 * what they did themselves.
 */
@Component
class StepSeats {

	private final Seats seats;

	private final FourEyes fourEyes;

	StepSeats(Seats seats, FourEyes fourEyes) {
		this.seats = seats;
		this.fourEyes = fourEyes;
	}

	/** The desk; empty if nobody may take the step. */
	Optional<Desk> find(CaseInHand current, StepKind kind) {
		Set<String> leftOut = new HashSet<>(
				this.fourEyes.takersOf(current.own("apartFrom").orElse(""), current.reference()));
		current.own("without").ifPresent((without) -> leftOut.addAll(current.list("without")));
		Optional<String> person = current.own("person");
		if (person.isPresent()) {
			return person.filter((one) -> !leftOut.contains(one))
				.filter((one) -> kind != StepKind.DECIDE || !this.seats.isParty(one, current.reference()))
				.map((one) -> new Desk(current.own("office").orElse("member"), null, List.of(one), false));
		}
		return this.seats.orStandIn(current.input("office"), current.origin().council(), current.reference(), leftOut,
				current.own("unit").orElse(null));
	}

	/**
	 * On what the step stands for the desk that takes it: where an office stands in for
	 * another, on the council's own arrangement.
	 */
	static Citation authority(CaseInHand current, Desk desk) {
		Citation citation = current.citation();
		return isStandIn(current, desk) ? new Citation(citation.rule(), Citation.DEFAULT) : citation;
	}

	static boolean isStandIn(CaseInHand current, Desk desk) {
		return current.own("person").isEmpty() && current.own("office")
			.filter((wanted) -> !wanted.equals(desk.office()) && !wanted.equals(desk.post()))
			.isPresent();
	}

}
