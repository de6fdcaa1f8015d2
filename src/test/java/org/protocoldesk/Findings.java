package org.protocoldesk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check of the analysts' files found, said so that an analyst can mend it. */
public final class Findings {

	private Findings() {
	}

	/**
	 * Fails with the sentences, one a line, if there are any.
	 * @param where the file that they are about
	 */
	public static void assertNone(Object where, Stream<String> sentences) {
		List<String> found = sentences.distinct().toList();
		if (!found.isEmpty()) {
			throw new AssertionError(found.stream().collect(Collectors.joining("\n- ", where + ":\n- ", "\n")));
		}
	}

}
