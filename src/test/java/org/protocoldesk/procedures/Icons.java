package org.protocoldesk.procedures;

import java.util.Map;

/** The signs by which BPMN tells kinds of tasks, events and gateways apart. */
final class Icons {

	private static final String ENVELOPE = "M-9 -6.5 H9 V6.5 H-9 Z";

	private static final String FLAP = "M-9 -6.5 L0 1.5 L9 -6.5";

	/** Around the middle of 18 by 18 pixels. */
	private static final Map<String, String> OF_TASKS = Map.of("userTask",
			Svg.path("icon", "M-8 8.5 V5.5 C-8 1.5 -5 0 0 0 C5 0 8 1.5 8 5.5 V8.5 Z M-4.5 8.5 V5.5 M4.5 8.5 V5.5")
					+ "<circle class=\"icon\" cy=\"-4\" r=\"4\"/>"
					+ Svg.path("ink", "M-4.2 -4 C-4 -9.5 4 -9.5 4.2 -4 C1.5 -6 -1 -6.5 -4.2 -4 Z"),
			"serviceTask",
			Svg.path("icon", "M5.6 -1.5 L7.9 -1.4 L7.9 1.4 L5.6 1.5 L5 2.9 L6.5 4.6 L4.6 6.5 L2.9 5 L1.5 5.6 L1.4 7.9 "
					+ "L-1.4 7.9 L-1.5 5.6 L-2.9 5 L-4.6 6.5 L-6.5 4.6 L-5 2.9 L-5.6 1.5 L-7.9 1.4 L-7.9 -1.4 L-5.6 -1.5 "
					+ "L-5 -2.9 L-6.5 -4.6 L-4.6 -6.5 L-2.9 -5 L-1.5 -5.6 L-1.4 -7.9 L1.4 -7.9 L1.5 -5.6 L2.9 -5 L4.6 -6.5 "
					+ "L6.5 -4.6 L5 -2.9 Z") + Svg.circle("icon", 2.6),
			"sendTask", Svg.path("ink", ENVELOPE) + Svg.path("paper", FLAP), "receiveTask",
			Svg.path("icon", ENVELOPE) + Svg.path("icon", FLAP), "businessRuleTask",
			Svg.path("ink", "M-9 -7 H9 V-3 H-9 Z")
					+ Svg.path("icon", "M-9 -7 H9 V7 H-9 Z M-9 -3 H9 M-9 2 H9 M-3.5 -3 V7"),
			"scriptTask",
			Svg.path("icon", "M-4 -8 H8 C3 -3 9 2 4 8 H-8 C-3 2 -9 -3 -4 -8 Z M-3 -4 H3 M-2.5 0 H3.5 M-2 4 H3"),
			"manualTask", Svg.path("icon",
					"M-9 -2 L-2 -7 L0 -5 L-3 -3 H8 V-1 H9 V1 H8 V3 H7 V5 H5 V7 H-6 L-9 5 Z M-1 -1 H8 M-1 1 H8 M-1 3 H7"));

	/** Around the middle of a circle with a radius of 18 pixels. */
	private static final Map<String, String> OF_EVENTS = Map.of("messageEventDefinition",
			"M-9 -6.5 H9 V6.5 H-9 Z M-9 -6.5 L0 1 L9 -6.5", "timerEventDefinition",
			"M0 -7 V0 L4.5 3 M0 -10 V-8 M0 10 V8 M-10 0 H-8 M10 0 H8 M-10 0 A10 10 0 1 0 10 0 A10 10 0 1 0 -10 0 Z",
			"errorEventDefinition", "M-9 8 L-3.5 -8 L3 1.5 L9 -8 L3.5 8 L-3 -1.5 Z", "escalationEventDefinition",
			"M0 -9 L7 8.5 L0 1.5 L-7 8.5 Z", "signalEventDefinition", "M0 -9 L9 6.5 H-9 Z",
			"conditionalEventDefinition", "M-7 -9 H7 V9 H-7 Z M-5 -5.5 H5 M-5 -2 H5 M-5 2 H5 M-5 5.5 H5",
			"linkEventDefinition", "M-9 -4 H2 V-8 L10 0 L2 8 V4 H-9 Z", "compensateEventDefinition",
			"M-10 0 L-1 -6 V6 Z M-1 0 L8 -6 V6 Z", "terminateEventDefinition", "M-9 0 A9 9 0 1 0 9 0 A9 9 0 1 0 -9 0 Z",
			"cancelEventDefinition", "M-8 -6 L-6 -8 L0 -2 L6 -8 L8 -6 L2 0 L8 6 L6 8 L0 2 L-6 8 L-8 6 L-2 0 Z");

	/** Around the middle of a diamond of 50 by 50 pixels. */
	private static final Map<String, String> OF_GATEWAYS = Map.of("exclusiveGateway",
			Svg.path("sign", "M-7 -8 L7 8 M7 -8 L-7 8"), "parallelGateway", Svg.path("sign", "M-11 0 H11 M0 -11 V11"),
			"inclusiveGateway", Svg.circle("sign", 11), "complexGateway",
			Svg.path("sign", "M-11 0 H11 M0 -11 V11 M-8 -8 L8 8 M8 -8 L-8 8"), "eventBasedGateway",
			Svg.circle("icon", 14) + Svg.circle("icon", 11)
					+ Svg.path("icon", "M0 -7 L6.7 -2.2 L4.1 5.7 H-4.1 L-6.7 -2.2 Z"));

	private Icons() {
	}

	static String ofTask(String type) {
		return OF_TASKS.getOrDefault(type, "");
	}

	/** Filled, where the event is not waited for but happens. */
	static String ofEvent(String definition, boolean happens) {
		return OF_EVENTS.containsKey(definition) ? Svg.path(happens ? "ink" : "icon", OF_EVENTS.get(definition)) : "";
	}

	static String ofGateway(String type) {
		return OF_GATEWAYS.getOrDefault(type, "");
	}

}
