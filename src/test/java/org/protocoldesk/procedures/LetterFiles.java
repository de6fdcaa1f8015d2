package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The letters beside the models of a procedure. */
final class LetterFiles {

	private LetterFiles() {
	}

	/** Names of the letters, without the parts that they share. */
	static Set<String> names(String procedure) {
		Path folder = folder(procedure);
		if (!Files.exists(folder)) {
			return Set.of();
		}
		return ModelFile.files(folder, ".txt")
			.filter((file) -> file.getParent().equals(folder))
			.map((file) -> file.getFileName().toString().replace(".txt", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a letter says; empty where there is none of that name. */
	static String text(String procedure, String letter) {
		Path file = folder(procedure).resolve(letter + ".txt");
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a letter says, with the parts that it takes in. */
	static String whole(String procedure, String letter) {
		String text = text(procedure, letter);
		return text + Expressions.partsIn(text)
			.stream()
			.map((part) -> text(procedure, "parts/" + part))
			.collect(Collectors.joining());
	}

	private static Path folder(String procedure) {
		return Path.of("bpmn", procedure, "letters");
	}

}
