package org.protocoldesk.procedures;

import java.util.List;
import java.util.stream.Stream;

/** All that a page has to keep. */
final class DiagramRules {

	static final List<DiagramRule> ALL = Stream
		.of(StartAndEndRules.ALL, EventRules.ALL, FlowRules.ALL, GatewayRules.ALL, LabelRules.ALL, DrawingRules.ALL,
				LineRules.ALL)
		.flatMap(List::stream)
		.toList();

	private DiagramRules() {
	}

	static DiagramRule named(String name) {
		return ALL.stream().filter((rule) -> rule.name().equals(name)).findFirst().orElseThrow();
	}

}
