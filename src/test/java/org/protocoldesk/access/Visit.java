package org.protocoldesk.access;

import java.util.List;

import org.protocoldesk.RestDoor.Person;

/**
 * Somebody comes to a case by a door.
 *
 * @param user who it is, or {@code null} if they have not logged in
 * @param engine the engine's REST as they see it
 * @param api the case files as they see them
 * @param scene the case
 * @param filters ids of the lists that everybody finds in Tasklist
 */
record Visit(String user, Person engine, Person api, Scene scene, List<String> filters) {

	String task(String way) {
		return "/task/" + this.scene.task().getId() + way;
	}

	String reference() {
		return this.scene.story().reference();
	}

	String file(String part) {
		return "/cases/" + reference() + part;
	}

	void readFile() {
		this.api.get(file(""));
	}

	/** Whoever takes a task on, takes it on for themselves. */
	String self() {
		return "{\"userId\": \"%s\"}".formatted((this.user != null) ? this.user : "aisha.khalil");
	}

}
