package org.protocoldesk.blocks;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows who acts: the logged-in person, or the desk itself. */
@Component
class Actors {

	private final ObjectProvider<IdentityService> identity;

	private final CurrentDirectory directory;

	Actors(ObjectProvider<IdentityService> identity, CurrentDirectory directory) {
		this.identity = identity;
		this.directory = directory;
	}

	/** The user who acts; {@code system} where nobody does. */
	String current() {
		return Optional.ofNullable(this.identity.getObject().getCurrentAuthentication())
			.map((authentication) -> authentication.getUserId())
			.orElse(JournalLine.SYSTEM);
	}

	String nameOf(String actor) {
		return JournalLine.SYSTEM.equals(actor) ? "Protocol Desk"
				: this.directory.get().person(actor).map(Person::name).orElse(actor);
	}

}
