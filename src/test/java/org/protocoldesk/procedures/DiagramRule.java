package org.protocoldesk.procedures;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the rules that every page keeps.
 *
 * @param name bpmnlint's name where the rule is one of its own
 * @param check says what breaks it on a page
 */
record DiagramRule(String name, Function<ModelFile, Stream<String>> check) {

	Stream<String> findings(ModelFile model) {
		return this.check.apply(model);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
