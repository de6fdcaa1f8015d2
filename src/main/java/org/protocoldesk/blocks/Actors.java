package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.LocalDate;

import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;

import org.springframework.stereotype.Component;

/** Knows who acts: the logged-in person, or the desk itself. */
@Component
class Actors {

	private final CurrentUser user;

	private final CurrentDirectory directory;

	private final Clock clock;

	Actors(CurrentUser user, CurrentDirectory directory, Clock clock) {
		this.user = user;
		this.directory = directory;
		this.clock = clock;
	}

	/** The user who acts; {@code system} where nobody does. */
	String current() {
		return this.user.id().orElse(JournalLine.SYSTEM);
	}

	/**
	 * Whether somebody acts for the office that has the case in hand: the desk always
	 * does, a Member who replies to the office does not.
	 */
	boolean isInOffice(String actor, TaskSeat seat) {
		if (JournalLine.SYSTEM.equals(actor) || actor.equals(seat.holder()) || seat.people().contains(actor)) {
			return true;
		}
		Directory known = this.directory.get();
		return seat.post() != null && (known.post(seat.post())
			.filter((post) -> post.actors(LocalDate.now(this.clock)).contains(actor))
			.isPresent() || known.person(actor).filter((person) -> person.roles().contains(seat.post())).isPresent());
	}

	String nameOf(String actor) {
		return JournalLine.SYSTEM.equals(actor) ? "Protocol Desk"
				: this.directory.get().person(actor).map(Person::name).orElse(actor);
	}

}
