package org.protocoldesk.review;

import java.util.Map;

/**
 * A model as it was deployed once.
 *
 * @param definition id of the deployed model
 * @param names what its steps are called, by id, in the order of the file
 */
record Model(String definition, String key, int version, String name, Map<String, Step> steps) {

	/** A step of it. */
	record Step(String name, Kind kind) {
	}

	/** What sort of step it is, as people tell them apart. */
	enum Kind {

		TASK("Task"), RULES("Decision table"), SYSTEM("Done by the desk"), CALL("Further procedure"),
		QUESTION("Question"), EVENT("Event");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
