package org.protocoldesk.blocks;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The lines of a field that lists several things, written below each other or with
 * semicolons between them. A line that ends with {@code when false} does not count.
 */
final class Lines {

	private Lines() {
	}

	static Stream<String> of(String field) {
		return Arrays.stream(field.split("[;\\n]"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.endsWith(" when false"));
	}

}
