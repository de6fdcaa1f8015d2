package org.protocoldesk.procedures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** One page's call of another. */
record Call(ModelFile caller, CallActivity activity) {

	static Stream<Call> of(ModelFile caller) {
		return caller.all(CallActivity.class).map((activity) -> new Call(caller, activity));
	}

	/** The page that is called. */
	String page() {
		return this.activity.getCalledElement();
	}

	/** What it gets, by the name that it has there, as an expression of the caller. */
	Map<String, String> handsOver() {
		Map<String, String> handed = new LinkedHashMap<>();
		if (this.activity.getExtensionElements() != null) {
			this.activity.getExtensionElements()
				.getElementsQuery()
				.filterByType(CamundaIn.class)
				.list()
				.stream()
				.filter((in) -> in.getCamundaTarget() != null)
				.forEach((in) -> handed.put(in.getCamundaTarget(), Optional.ofNullable(in.getCamundaSourceExpression())
					.orElse("${%s}".formatted(in.getCamundaSource()))));
		}
		return handed;
	}

	/** Names of the called page that come back. */
	Set<String> brings() {
		return outs().flatMap((out) -> Expressions.namesIn(source(out)).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Names under which the caller keeps them, other than for the round itself. */
	Set<String> keeps() {
		return outs().filter((out) -> !"true".equals(out.getAttributeValue("local")))
			.map(CamundaOut::getCamundaTarget)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** What gets a name here or on the called page, each with what it is made from. */
	Stream<Map.Entry<String, String>> moves() {
		return Stream.concat(handsOver().entrySet().stream(),
				outs().map((out) -> Map.entry(out.getCamundaTarget(), source(out))));
	}

	private static String source(CamundaOut out) {
		return Optional.ofNullable(out.getCamundaSourceExpression()).orElse("${%s}".formatted(out.getCamundaSource()));
	}

	private Stream<CamundaOut> outs() {
		return (this.activity.getExtensionElements() == null) ? Stream.empty()
				: this.activity.getExtensionElements()
					.getElementsQuery()
					.filterByType(CamundaOut.class)
					.list()
					.stream()
					.filter((out) -> out.getCamundaTarget() != null);
	}

}
