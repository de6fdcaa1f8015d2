package org.protocoldesk.doors;

import java.util.Collection;

import org.protocoldesk.engine.hardening.Audience;
import org.protocoldesk.engine.hardening.Door;

/**
 * Somebody of the demonstration for each kind of caller; none has to do with the case.
 */
enum Role {

	ADMINISTRATOR("administrator", "admin"), MANAGER("manager", "robert.ashby"),
	DEMOCRATIC_SERVICES("Democratic Services", "rosalind.pike"), OFFICER("officer", "marek.nowak"),
	MEMBER("Member", "rashid.mahmood"), DEPUTY("deputy", "owen.pritchard"), NOBODY("not logged in", null);

	private final String title;

	private final String user;

	Role(String title, String user) {
		this.title = title;
		this.user = user;
	}

	String title() {
		return this.title;
	}

	String user() {
		return this.user;
	}

	boolean mayTry(Door door, Collection<String> groups) {
		return door.may() == Audience.ANYBODY || (this != NOBODY && door.may().admits(groups));
	}

	/** What the guide says of it. */
	String cell(Door door, Collection<String> groups) {
		if (!mayTry(door, groups)) {
			return "";
		}
		return "own".equals(door.means()) ? "own" : "●";
	}

}
