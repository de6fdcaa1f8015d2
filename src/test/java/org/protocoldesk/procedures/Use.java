package org.protocoldesk.procedures;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A name that a file of a procedure uses.
 *
 * @param place where, in words for whoever has to mend it
 */
record Use(String place, String name) {

	static Stream<Use> all(String place, Set<String> names) {
		return names.stream().map((name) -> new Use(place, name));
	}

	String root() {
		return Expressions.root(this.name);
	}

	@Override
	public String toString() {
		return "%s uses %s".formatted(this.place, this.name);
	}

}
