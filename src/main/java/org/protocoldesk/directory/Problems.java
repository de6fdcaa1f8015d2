package org.protocoldesk.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the directory files, gathered so that the operator mends it in one
 * go.
 */
final class Problems {

	private static final int SHOWN = 10;

	private final List<String> sentences = new ArrayList<>();

	void add(Place place, String sentence, Object... arguments) {
		this.sentences.add(place + ": " + sentence.formatted(arguments));
	}

	void throwIfAny() {
		if (this.sentences.isEmpty()) {
			return;
		}
		List<String> shown = new ArrayList<>(this.sentences.subList(0, Math.min(SHOWN, this.sentences.size())));
		if (this.sentences.size() > SHOWN) {
			shown.add("... and %d more.".formatted(this.sentences.size() - SHOWN));
		}
		throw new DirectoryInvalid(shown);
	}

}
