package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The notices beside the models of a procedure. */
final class NoticeFiles {

	private NoticeFiles() {
	}

	/** Names of the notices, without the parts that they share. */
	static Set<String> names(String procedure) {
		Path folder = folder(procedure);
		if (!Files.exists(folder)) {
			return Set.of();
		}
		return ModelFile.files(folder, ".html")
			.filter((file) -> file.getParent().equals(folder))
			.map((file) -> file.getFileName().toString().replace(".html", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a notice says; empty where there is none of that name. */
	static String text(String procedure, String notice) {
		Path file = folder(procedure).resolve(notice + ".html");
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a notice says, with the parts that it takes in. */
	static String whole(String procedure, String notice) {
		String text = text(procedure, notice);
		return text + Expressions.partsIn(text)
			.stream()
			.map((part) -> text(procedure, "parts/" + part))
			.collect(Collectors.joining());
	}

	private static Path folder(String procedure) {
		return Path.of("bpmn", procedure, "notices");
	}

}
