package org.protocoldesk.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.OfficeFinder.Desk;
import org.protocoldesk.directory.Person;

import org.springframework.stereotype.Component;

/**
 * Finds who takes a desk step. Fields: {@code office}; {@code person} where it is one by
 * name; {@code unit} where the post of a unit is meant and not that of a party;
 * {@code apartFrom}, earlier steps whose takers are left out, and {@code without}, people
 * who are. A party to the case is never found, except to reply in person or to write down
 * what they did themselves. {@code takers} is {@code officers} where nobody else may be
 * appointed to the step.
 */
@Component
class StepSeats {

	/** The word for somebody who acts for no office of the council. */
	static final String NO_OFFICE = "member";

	private final Seats seats;

	private final FourEyes fourEyes;

	private final CurrentDirectory directory;

	StepSeats(Seats seats, FourEyes fourEyes, CurrentDirectory directory) {
		this.seats = seats;
		this.fourEyes = fourEyes;
		this.directory = directory;
	}

	/** The desk; empty if nobody may take the step. */
	Optional<Desk> find(CaseInHand current, StepKind kind) {
		Set<String> leftOut = leftOut(current);
		Optional<String> person = current.own("person");
		if (person.isPresent()) {
			return person.filter((one) -> !leftOut.contains(one))
				.filter((one) -> kind != StepKind.DECIDE || !this.seats.isParty(one, current.reference()))
				.map((one) -> new Desk(current.own("office").orElse(NO_OFFICE), null, List.of(one), false));
		}
		return this.seats.orStandIn(current.input("office"), current.origin().council(), current.reference(), leftOut,
				current.own("unit").orElse(null));
	}

	/**
	 * Holds an appointment to what the step asks of whoever takes it.
	 * @throws WrongInput if this person must not take the step
	 */
	void check(String appointee, CaseInHand current) {
		if (this.seats.isParty(appointee, current.reference())) {
			throw new WrongInput("appointee",
					"nobody deals with their own case; choose somebody who is no party to it.");
		}
		if (takers(current).contains(appointee)) {
			throw new WrongInput("appointee",
					"this person took an earlier step, and two people have to act; choose somebody else.");
		}
		if (leftOut(current).contains(appointee)) {
			throw new WrongInput("appointee", "this person is to be kept out of this step; choose somebody else.");
		}
		boolean officers = current.own("takers").filter("officers"::equals).isPresent();
		if (officers && !this.directory.get().person(appointee).filter(Person::isOfficer).isPresent()) {
			throw new WrongInput("appointee", "an officer takes this step; choose an officer.");
		}
	}

	private Set<String> leftOut(CaseInHand current) {
		Set<String> leftOut = new HashSet<>(takers(current));
		current.own("without").ifPresent((without) -> leftOut.addAll(current.list("without")));
		return leftOut;
	}

	private Set<String> takers(CaseInHand current) {
		return this.fourEyes.takersOf(current.own("apartFrom").orElse(""), current.reference());
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
