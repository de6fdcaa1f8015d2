package org.protocoldesk.procedures;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For every rule about the model itself at least one that breaks it. */
final class BrokenModels {

	private static final String START = "<startEvent id='alpha'/>";

	private static final String TASKS = "<task id='alpha'/><task id='beta'/>";

	private static final String WAITING = "<startEvent id='alpha'><messageEventDefinition id='tau' messageRef='mu'/></startEvent>";

	private BrokenModels() {
	}

	static Stream<BrokenPage> all() {
		return Stream.of(starts(), events(), globals(), flows(), gateways()).flatMap((pages) -> pages);
	}

	private static Stream<BrokenPage> starts() {
		String typed = "<startEvent id='alpha'><timerEventDefinition id='tau'/></startEvent>";
		String terminating = "<endEvent id='beta'><terminateEventDefinition id='tau'/></endEvent>";
		return Stream.of(BrokenPage.of("start-event-required", "made-up", TASKS),
				BrokenPage.of("end-event-required", "made-up", START),
				BrokenPage.of("single-blank-start-event", "made-up", START + "<startEvent id='beta'/>"),
				BrokenPage.of("sub-process-blank-start-event", "alpha",
						"<subProcess id='sigma'>" + typed + "</subProcess>"),
				BrokenPage.of("event-sub-process-typed-start-event", "alpha",
						"<subProcess id='sigma' triggeredByEvent='true'>" + START + "</subProcess>"),
				BrokenPage.of("superfluous-termination", "beta", START + terminating + flows("alpha beta")), BrokenPage
					.of("ad-hoc-sub-process", "alpha", "<adHocSubProcess id='sigma'>" + START + "</adHocSubProcess>"));
	}

	private static Stream<BrokenPage> events() {
		String link = "<linkEventDefinition id='%s' name='there'/>";
		return Stream.of(BrokenPage.of("single-event-definition", "alpha",
				"<startEvent id='alpha'><timerEventDefinition id='t'/><signalEventDefinition id='s'/></startEvent>"),
				BrokenPage.of("link-event", "alpha",
						"<intermediateThrowEvent id='alpha'>" + link.formatted("t") + "</intermediateThrowEvent>"),
				BrokenPage.of("link-event", "beta",
						"<intermediateCatchEvent id='alpha'>" + link.formatted("t") + "</intermediateCatchEvent>"
								+ "<intermediateCatchEvent id='beta'>" + link.formatted("s")
								+ "</intermediateCatchEvent>"));
	}

	private static Stream<BrokenPage> globals() {
		return Stream.of(BrokenPage.of("global", "epsilon", START, "<error id='epsilon' name='unused'/>"),
				BrokenPage.of("global", "mu", WAITING, "<message id='mu' name=' '/>"),
				BrokenPage.of("global", "nu", WAITING, "<message id='mu' name='same'/><message id='nu' name='same'/>"));
	}

	private static Stream<BrokenPage> flows() {
		String third = "<task id='gamma'/>";
		String named = flows("alpha beta").replace("/>", " name='then'/>");
		String condition = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${decision == 'again'}</bpmn:conditionExpression>";
		return Stream.of(BrokenPage.of("fake-join", "gamma", TASKS + third + flows("alpha gamma", "beta gamma")),
				BrokenPage.of("no-implicit-split", "alpha", TASKS + third + flows("alpha beta", "alpha gamma")),
				BrokenPage.of("no-implicit-start", "alpha", TASKS + flows("alpha beta")),
				BrokenPage.of("no-implicit-end", "beta", TASKS + flows("alpha beta")),
				BrokenPage.of("no-disconnected", "beta", TASKS),
				BrokenPage.of("no-duplicate-sequence-flows", "alphaToBeta2",
						TASKS + flows("alpha beta") + flows("alpha beta").replace("ToBeta", "ToBeta2")),
				BrokenPage.of("superfluous-label", "alphaToBeta", TASKS + named),
				BrokenPage.changed("conditional-flows", "isItClearToAgain", condition, ""),
				BrokenPage.changed("flows-listed", "again", "<bpmn:incoming>askedToAgain</bpmn:incoming>", ""));
	}

	private static Stream<BrokenPage> gateways() {
		String gateway = "<exclusiveGateway id='gamma'/>";
		return Stream.of(BrokenPage.of("no-complex-gateway", "alpha", "<complexGateway id='alpha'/>"),
				BrokenPage.of("no-inclusive-gateway", "alpha", "<inclusiveGateway id='alpha'/>"),
				BrokenPage.of("no-gateway-join-fork", "gamma",
						TASKS + gateway + flows("alpha gamma", "beta gamma", "gamma alpha", "gamma beta")),
				BrokenPage.of("superfluous-gateway", "gamma", TASKS + gateway + flows("alpha gamma", "gamma beta")),
				BrokenPage.of("event-based-gateway", "alpha", "<eventBasedGateway id='alpha'/>"),
				BrokenPage.changed("gateway-asks", "isItClear", "Is it clear?", "Clear or not"),
				BrokenPage.changed("flow-answers", "isItClearToAnswer", " name=\"yes\"", ""));
	}

	private static String flows(String... pairs) {
		return Arrays.stream(pairs)
			.map((pair) -> pair.split(" "))
			.map((pair) -> "<sequenceFlow id='%sTo%s%s' sourceRef='%s' targetRef='%s'/>".formatted(pair[0],
					pair[1].substring(0, 1).toUpperCase(), pair[1].substring(1), pair[0], pair[1]))
			.collect(Collectors.joining());
	}

}
