package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.protocoldesk.blocks.CaseDeclaration;

/** The procedures whose folders lie in {@code bpmn}. */
final class Procedures {

	private Procedures() {
	}

	static Stream<String> all() {
		return ModelFile.all().map(ModelFile::procedure).distinct();
	}

	/** Its pages. */
	static Stream<ModelFile> pages(String procedure) {
		return ModelFile.all().filter((model) -> model.procedure().equals(procedure));
	}

	/** The pages of all procedures. */
	static Stream<ModelFile> pages() {
		return all().flatMap(Procedures::pages);
	}

	/** The boxes on its pages that are made from blocks. */
	static Stream<Step> steps(String procedure) {
		return pages(procedure).flatMap(ModelFile::steps);
	}

	/** What is declared for its cases. */
	static CaseDeclaration declared(String procedure) {
		Path file = Path.of("bpmn", procedure, "case.yaml");
		try {
			return Files.exists(file) ? CaseDeclaration.read(Files.newInputStream(file)) : CaseDeclaration.NONE;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
