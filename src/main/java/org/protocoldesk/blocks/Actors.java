package org.protocoldesk.blocks;

import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;

import org.springframework.stereotype.Component;

/** Knows who acts: the logged-in person, or the desk itself. */
@Component
class Actors {

	private final CurrentUser user;

	private final CurrentDirectory directory;

	Actors(CurrentUser user, CurrentDirectory directory) {
		this.user = user;
		this.directory = directory;
	}

	/** The user who acts; {@code system} where nobody does. */
	String current() {
		return this.user.id().orElse(JournalLine.SYSTEM);
	}

	String nameOf(String actor) {
		return JournalLine.SYSTEM.equals(actor) ? "Protocol Desk"
				: this.directory.get().person(actor).map(Person::name).orElse(actor);
	}

}
