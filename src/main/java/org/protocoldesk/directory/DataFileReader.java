package org.protocoldesk.directory;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.UnicodeReader;

/**
 * Reads one directory file into entries that keep their line numbers.
 */
final class DataFileReader {

	private final Problems problems;

	DataFileReader(Problems problems) {
		this.problems = problems;
	}

	Table read(DataFile file, Resource resource) {
		try (Reader reader = new UnicodeReader(resource.getInputStream())) {
			Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
			return (root == null || Entry.isBlank(root)) ? Table.empty(file) : table(file, root);
		}
		catch (MarkedYAMLException ex) {
			this.problems.add(Place.of(file.fileName(), ex.getProblemMark()),
					"this is not valid YAML (%s). Look at the indentation, colons and quotation marks here and just above.",
					ex.getProblem());
		}
		catch (YAMLException ex) {
			this.problems.add(new Place(file.fileName(), 1),
					"the file is not valid YAML (%s). Save it as plain UTF-8 text.",
					ex.getMessage().lines().findFirst().orElse("unreadable"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Table.empty(file);
	}

	private Table table(DataFile file, Node root) {
		List<Entry> entries = new ArrayList<>();
		for (Node item : (root instanceof SequenceNode list) ? list.getValue() : List.of(root)) {
			if (root instanceof SequenceNode && item instanceof MappingNode mapping) {
				entries.add(new Entry(file, mapping));
			}
			else {
				this.problems.add(Place.of(file.fileName(), item),
						"a list of entries belongs here. Begin each %s with \"- id:\".", file.noun());
			}
		}
		entries.forEach(new EntryShape(this.problems)::check);
		return new Table(file, entries, root.getEndMark().getLine());
	}

}
