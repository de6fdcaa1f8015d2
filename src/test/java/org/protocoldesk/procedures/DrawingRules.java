package org.protocoldesk.procedures;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** That a page shows all there is, beside each other, and can be read at a glance. */
final class DrawingRules {

	static final int MOST_NODES = 30;

	static final int WIDEST = 2000;

	static final int HIGHEST = 1100;

	static final List<DiagramRule> ALL = List.of(new DiagramRule("page-size", DrawingRules::tooBig),
			new DiagramRule("no-bpmndi", DrawingRules::undrawn), new DiagramRule("no-orphans", DrawingRules::orphaned),
			new DiagramRule("no-overlapping-elements", DrawingRules::overlapping));

	private DrawingRules() {
	}

	private static Stream<String> tooBig(ModelFile model) {
		long nodes = model.all(FlowNode.class).count();
		Rectangle2D page = Page.of(model).bounds();
		return Stream.concat(
				Stream.of(nodes)
					.filter((count) -> count > MOST_NODES)
					.map((count) -> "%d nodes, at most %d can be read on one page".formatted(count, MOST_NODES)),
				Stream.of(page)
					.filter((one) -> one.getWidth() > WIDEST || one.getHeight() > HIGHEST)
					.map((one) -> "%.0f x %.0f pixels, at most %d x %d can be read on one page"
						.formatted(one.getWidth(), one.getHeight(), WIDEST, HIGHEST)));
	}

	private static Stream<String> undrawn(ModelFile model) {
		Set<BaseElement> drawn = new HashSet<>(drawn(model).toList());
		return Stream.of(FlowNode.class, SequenceFlow.class, Artifact.class, Lane.class, Participant.class)
			.flatMap((type) -> model.all(type).map(BaseElement.class::cast))
			.filter((element) -> !drawn.contains(element))
			.map((element) -> "%s is not drawn".formatted(element.getId()));
	}

	private static Stream<String> orphaned(ModelFile model) {
		Set<BaseElement> seen = new HashSet<>();
		Stream<String> nothings = Stream
			.concat(model.all(BpmnShape.class).filter((shape) -> shape.getBpmnElement() == null),
					model.all(BpmnEdge.class).filter((edge) -> edge.getBpmnElement() == null))
			.map((drawing) -> "%s draws nothing that is there".formatted(drawing.getId()));
		Stream<String> twins = drawn(model).filter((element) -> !seen.add(element))
			.map((element) -> "%s is drawn twice".formatted(element.getId()));
		return Stream.concat(nothings, twins);
	}

	private static Stream<String> overlapping(ModelFile model) {
		List<DrawnNode> nodes = Page.of(model).nodes();
		return nodes.stream()
			.flatMap((one) -> nodes.stream()
				.filter((other) -> one.id().compareTo(other.id()) < 0)
				.filter((other) -> overlap(one, other))
				.map((other) -> "%s and %s lie on each other".formatted(one.id(), other.id())));
	}

	/** As in bpmnlint, touching is overlapping. */
	private static boolean overlap(DrawnNode one, DrawnNode other) {
		if (isOn(one, other) || isOn(other, one)) {
			return false;
		}
		if (one.isAround(other.node()) || other.isAround(one.node())) {
			return one.isAround(other.node()) ? !one.box().contains(other.box()) : !other.box().contains(one.box());
		}
		return Page.grown(one.box(), 1).intersects(other.box());
	}

	private static boolean isOn(DrawnNode event, DrawnNode host) {
		return event.node() instanceof BoundaryEvent boundary && host.node().equals(boundary.getAttachedTo());
	}

	private static Stream<BaseElement> drawn(ModelFile model) {
		return Stream
			.concat(model.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
					model.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
			.filter((element) -> element != null);
	}

}
