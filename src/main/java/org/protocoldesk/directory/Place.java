package org.protocoldesk.directory;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A line of a directory file.
 */
record Place(String file, int line) {

	static Place of(String file, Node node) {
		return of(file, node.getStartMark());
	}

	static Place of(String file, Mark mark) {
		return new Place(file, mark.getLine() + 1);
	}

	@Override
	public String toString() {
		return this.file + ", line " + this.line;
	}

}
