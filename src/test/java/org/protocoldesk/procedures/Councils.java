package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.protocoldesk.council.CouncilFile;
import org.protocoldesk.council.CouncilProfile;

/** The councils whose protocols lie in {@code bpmn/councils}. */
final class Councils {

	static final Path FOLDER = Path.of("bpmn", "councils");

	private static final List<CouncilProfile> ALL = ModelFile.files(FOLDER, "council.yaml")
		.map(Councils::read)
		.toList();

	private Councils() {
	}

	static Stream<CouncilProfile> all() {
		return ALL.stream();
	}

	static Stream<Named<CouncilProfile>> named() {
		return all().map((council) -> Named.of(council.id(), council));
	}

	/**
	 * The councils that run a procedure: those that list it, or all where it says so
	 * itself.
	 */
	static Stream<CouncilProfile> running(String procedure) {
		return all().filter((council) -> runs(council, procedure));
	}

	static boolean runs(CouncilProfile council, String procedure) {
		return council.procedures().contains(procedure) || Procedures.declared(procedure).everywhere();
	}

	/** Whether an office, or the office of a post, is known to a council. */
	static boolean knows(CouncilProfile council, String officeOrPost) {
		return council.offices().containsKey(officeOrPost.split("\\.")[0]);
	}

	private static CouncilProfile read(Path file) {
		try {
			return CouncilFile.read(Files.newInputStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
