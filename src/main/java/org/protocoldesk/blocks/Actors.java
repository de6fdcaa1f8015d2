package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.LocalDate;

import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.directory.CurrentDirectory;
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
	boolean isInOffice(String actor, CaseInHand current) {
		LocalDate today = LocalDate.now(this.clock);
		return JournalLine.SYSTEM.equals(actor) || current.optional("officeHolder").filter(actor::equals).isPresent()
				|| current.list("candidateUsers").contains(actor)
				|| current.optional("post")
					.flatMap(this.directory.get()::post)
					.filter((post) -> post.actors(today).contains(actor))
					.isPresent();
	}

	String nameOf(String actor) {
		return JournalLine.SYSTEM.equals(actor) ? "Protocol Desk"
				: this.directory.get().person(actor).map(Person::name).orElse(actor);
	}

}
