package org.protocoldesk.doors;

import java.lang.reflect.Method;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import org.protocoldesk.engine.hardening.Doors;

/**
 * Something that a REST application of the running desk answers.
 *
 * @param address where, from the root of the desk
 * @param consumes the media types that it takes, none if any
 */
record RestOperation(String verb, String address, Class<?> resource, Method method, List<MediaType> consumes) {

	boolean isListedAs(String name) {
		return names().contains(name);
	}

	List<String> names() {
		return Doors.names(this.resource, this.method).toList();
	}

	boolean reads() {
		return Doors.reads(this.resource, this.method);
	}

	/** How programs reach it, without the web applications' way to the same. */
	String shortAddress() {
		return this.verb + " " + this.address.replace("/engine-rest", "").replaceAll(":[^{}/]*}", "}");
	}

}
