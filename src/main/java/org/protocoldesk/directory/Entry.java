package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One entry of a directory file: its values by key, each with its place.
 */
final class Entry {

	private final DataFile file;

	private final MappingNode node;

	private final Map<String, Node> values = new LinkedHashMap<>();

	Entry(DataFile file, MappingNode node) {
		this.file = file;
		this.node = node;
		for (NodeTuple tuple : node.getValue()) {
			if (tuple.getKeyNode() instanceof ScalarNode key && !isBlank(tuple.getValueNode())) {
				this.values.put(key.getValue(), tuple.getValueNode());
			}
		}
	}

	static boolean isBlank(Node node) {
		return node instanceof ScalarNode scalar && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
	}

	MappingNode node() {
		return this.node;
	}

	DataFile file() {
		return this.file;
	}

	Place place() {
		return Place.of(this.file.fileName(), this.node);
	}

	/** The place of a key's value, or of the entry when it has none. */
	Place place(String key) {
		return cell(key).map(Cell::place).orElseGet(this::place);
	}

	boolean has(String key) {
		return this.values.containsKey(key);
	}

	Node value(String key) {
		return this.values.get(key);
	}

	String id() {
		return text("id");
	}

	/** The entry in a sentence: person "jo.blogs". */
	@Override
	public String toString() {
		return (id() != null) ? this.file.noun() + " \"" + id() + '"' : "this " + this.file.noun();
	}

	/** The value of a key, the first one where it has a list. */
	Optional<Cell> cell(String key) {
		return cells(key).stream().findFirst();
	}

	String text(String key) {
		return cell(key).map(Cell::value).orElse(null);
	}

	LocalDate date(String key) {
		return cell(key).map(Cell::value).map(LocalDate::parse).orElse(null);
	}

	List<String> texts(String key) {
		return cells(key).stream().map(Cell::value).toList();
	}

	/** The values of a key. Where an item has keys of its own, its person counts. */
	List<Cell> cells(String key) {
		return items(key).stream().flatMap((item) -> cellOf(item).stream()).toList();
	}

	/** The items of a list that may have keys of their own, as entries. */
	List<DeputyEntry> deputies() {
		return items("deputies").stream().map((item) -> new DeputyEntry(this, item)).toList();
	}

	private List<Node> items(String key) {
		Node value = this.values.get(key);
		return (value instanceof SequenceNode list) ? list.getValue() : Optional.ofNullable(value).stream().toList();
	}

	Optional<Cell> cellOf(Node item) {
		if (item instanceof ScalarNode scalar) {
			return Optional.of(new Cell(scalar.getValue().strip(), Place.of(this.file.fileName(), scalar)));
		}
		return (item instanceof MappingNode mapping) ? new Entry(this.file, mapping).cell("person") : Optional.empty();
	}

}
