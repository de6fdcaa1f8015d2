package org.protocoldesk.procedures;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** That everything with a name has it written where it can be read. */
final class LabelRules {

	static final double LABEL_SIZE = 11;

	static final double LABEL_WIDTH = 90;

	private static final double LINE_HEIGHT = 13;

	private static final int MOST_LINES = 3;

	static final List<DiagramRule> ALL = List.of(new DiagramRule("label-required", LabelRules::nameless),
			new DiagramRule("superfluous-label", LabelRules::superfluous),
			new DiagramRule("labels-drawn", LabelRules::undrawn), new DiagramRule("labels-fit", LabelRules::tight),
			new DiagramRule("names-fit", LabelRules::longNames),
			new DiagramRule("no-overlapping-labels", LabelRules::overlapping));

	private LabelRules() {
	}

	static String name(FlowElement element) {
		return Objects.requireNonNullElse(element.getName(), "").strip();
	}

	private static Stream<String> nameless(ModelFile model) {
		return Stream
			.concat(model.all(FlowNode.class).filter(LabelRules::speaks),
					model.all(SequenceFlow.class).filter(FlowRules::isConditional))
			.filter((element) -> name(element).isEmpty())
			.map((element) -> "%s has no name".formatted(element.getId()));
	}

	private static boolean speaks(FlowNode node) {
		if (node instanceof SubProcess || node instanceof ParallelGateway || node instanceof EventBasedGateway) {
			return false;
		}
		return !(node instanceof Gateway) || Scopes.outOf(node).size() > 1;
	}

	private static Stream<String> superfluous(ModelFile model) {
		return model.all(SequenceFlow.class)
			.filter((flow) -> !name(flow).isEmpty())
			.filter((flow) -> !FlowRules.isConditional(flow) && !Scopes.isDefault(flow)
					&& !GatewayRules.decides(flow.getSource()))
			.map((flow) -> "%s has a name, but answers no question".formatted(flow.getId()));
	}

	private static Stream<String> undrawn(ModelFile model) {
		Set<String> drawn = Page.of(model).labels().stream().map(DrawnLabel::id).collect(Collectors.toSet());
		return model.all(FlowElement.class)
			.filter((element) -> element instanceof Event || element instanceof Gateway
					|| element instanceof SequenceFlow)
			.filter((element) -> !name(element).isEmpty() && !drawn.contains(element.getId()))
			.map((element) -> "the diagram does not say where the name of %s stands".formatted(element.getId()));
	}

	private static Stream<String> tight(ModelFile model) {
		return Page.of(model)
			.labels()
			.stream()
			.filter((label) -> !(label.owner() instanceof SubProcess) && !fits(label))
			.map((label) -> "the name of %s needs more room than its label has".formatted(label.id()));
	}

	private static boolean fits(DrawnLabel label) {
		List<String> lines = Arial.lines(name(label.owner()), LABEL_WIDTH, LABEL_SIZE);
		return label.box().getHeight() >= lines.size() * LINE_HEIGHT
				&& lines.stream().allMatch((line) -> Arial.width(line, LABEL_SIZE) <= label.box().getWidth());
	}

	private static Stream<String> longNames(ModelFile model) {
		return model.all(Activity.class)
			.filter((step) -> !(step instanceof SubProcess))
			.filter((step) -> !fits(Arial.lines(name(step), NodePicture.NAME_WIDTH, NodePicture.NAME_SIZE)))
			.map((step) -> "the name of %s is too long for its box".formatted(step.getId()));
	}

	private static boolean fits(List<String> lines) {
		return lines.size() <= MOST_LINES && lines.stream()
			.allMatch((line) -> Arial.width(line, NodePicture.NAME_SIZE) <= NodePicture.NAME_WIDTH);
	}

	private static Stream<String> overlapping(ModelFile model) {
		Page page = Page.of(model);
		List<DrawnLabel> labels = page.labels();
		Stream<String> onLabels = IntStream.range(0, labels.size())
			.boxed()
			.flatMap((i) -> labels.stream()
				.skip(i + 1)
				.filter((other) -> labels.get(i).box().intersects(other.box()))
				.map((other) -> "the labels of %s and %s lie on each other".formatted(labels.get(i).id(), other.id())));
		Stream<String> onNodes = labels.stream()
			.flatMap((label) -> page.nodes()
				.stream()
				.filter((node) -> disturbs(label, node))
				.map((node) -> "the label of %s lies on %s".formatted(label.id(), node.id())));
		return Stream.concat(onLabels, onNodes);
	}

	private static boolean disturbs(DrawnLabel label, DrawnNode node) {
		Rectangle2D box = label.box();
		boolean within = node.isAround(label.owner())
				|| label.owner() instanceof SubProcess && label.owner().equals(node.node());
		return within ? !node.box().contains(box) : node.outline(-1).intersects(box);
	}

}
