package org.protocoldesk.procedures;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** That the eye can follow every line of a page. */
final class LineRules {

	/** How near a line may come to a node that it does not belong to. */
	private static final double DISTANCE = 2;

	static final List<DiagramRule> ALL = List.of(new DiagramRule("left-to-right", LineRules::backward),
			new DiagramRule("no-crossing", LineRules::crossing),
			new DiagramRule("no-line-through-node", LineRules::throughNodes),
			new DiagramRule("no-line-through-label", LineRules::throughLabels));

	private LineRules() {
	}

	private static Stream<String> backward(ModelFile model) {
		return Page.of(model)
			.flows()
			.stream()
			.filter((line) -> isMain(line.flow()) && line.arrivesFromTheRight())
			.filter((line) -> !Scopes.leads(line.flow().getTarget(), line.flow().getSource()))
			.map((line) -> "%s comes from the right, but leads back nowhere".formatted(line.id()));
	}

	private static boolean isMain(SequenceFlow flow) {
		return Scopes.isDefault(flow) || Scopes.outOf(flow.getSource()).size() == 1;
	}

	private static Stream<String> crossing(ModelFile model) {
		List<DrawnFlow> flows = Page.of(model).flows();
		return flows.stream()
			.flatMap((one) -> flows.stream()
				.filter((other) -> one.id().compareTo(other.id()) < 0 && one.meets(other))
				.map((other) -> "%s and %s cross or lie on each other".formatted(one.id(), other.id())));
	}

	private static Stream<String> throughNodes(ModelFile model) {
		Page page = Page.of(model);
		return page.flows()
			.stream()
			.flatMap((line) -> page.nodes()
				.stream()
				.filter((node) -> disturbs(line, node))
				.map((node) -> "%s runs through %s".formatted(line.id(), node.id())));
	}

	private static boolean disturbs(DrawnFlow line, DrawnNode node) {
		if (node.isAround(line.flow())) {
			return !line.points().stream().allMatch(node.box()::contains);
		}
		return line.runsThrough(node.outline(belongs(line.flow(), node.node()) ? -DISTANCE : DISTANCE));
	}

	private static boolean belongs(SequenceFlow flow, FlowNode node) {
		return node.equals(flow.getSource()) || node.equals(flow.getTarget());
	}

	private static Stream<String> throughLabels(ModelFile model) {
		Page page = Page.of(model);
		return page.flows()
			.stream()
			.flatMap((line) -> page.labels()
				.stream()
				.filter((label) -> line.runsThrough(label.box()))
				.map((label) -> "%s runs through the label of %s".formatted(line.id(), label.id())));
	}

}
