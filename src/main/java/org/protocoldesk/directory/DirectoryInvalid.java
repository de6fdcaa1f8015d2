package org.protocoldesk.directory;

import java.util.List;

/**
 * The directory files cannot be used. Each problem is a sentence that names file, line
 * and mend.
 */
public class DirectoryInvalid extends RuntimeException {

	private final List<String> problems;

	DirectoryInvalid(List<String> problems) {
		super(String.join(System.lineSeparator(), problems));
		this.problems = List.copyOf(problems);
	}

	public List<String> problems() {
		return this.problems;
	}

}
