package org.protocoldesk.procedures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The decision tables that count for a council: its own, and the one beside the model
 * where it has none of that name.
 */
final class TableFiles {

	private TableFiles() {
	}

	/** All tables of a council. */
	static Stream<Path> of(String council) {
		Map<String, Path> tables = new TreeMap<>();
		ModelFile.all()
			.map(ModelFile::procedure)
			.distinct()
			.filter((procedure) -> Councils.running(procedure).anyMatch((one) -> one.id().equals(council)))
			.flatMap(TableFiles::shared)
			.forEach((file) -> tables.put(name(file), file));
		ModelFile.files(Councils.FOLDER.resolve(council), ".dmn").forEach((file) -> tables.put(name(file), file));
		return tables.values().stream();
	}

	/** The table of one council, if it has or shares one of this name. */
	static Optional<Path> find(String council, String table) {
		Path own = Councils.FOLDER.resolve(council).resolve(table + ".dmn");
		return Files.exists(own) ? Optional.of(own)
				: ModelFile.all()
					.map(ModelFile::procedure)
					.distinct()
					.flatMap(TableFiles::shared)
					.filter((file) -> name(file).equals(table))
					.findFirst();
	}

	/** The tables that stand once, beside the models of a procedure. */
	static Stream<Path> shared(String procedure) {
		return ModelFile.files(Path.of("bpmn", procedure), ".dmn");
	}

	static String name(Path table) {
		return table.getFileName().toString().replace(".dmn", "");
	}

}
