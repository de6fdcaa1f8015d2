package org.protocoldesk.procedures;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * What the diagram of a model shows, and where.
 */
record Page(List<DrawnNode> nodes, List<DrawnFlow> flows, List<DrawnLabel> labels) {

	static final double TITLE_SIZE = 12;

	private static final double TITLE_TOP = 5;

	private static final double TITLE_HEIGHT = 17;

	static Page of(ModelFile model) {
		return new Page(
				model.all(BpmnShape.class)
					.filter((shape) -> shape.getBpmnElement() instanceof FlowNode)
					.map((shape) -> new DrawnNode((FlowNode) shape.getBpmnElement(), box(shape.getBounds())))
					.toList(),
				model.all(BpmnEdge.class)
					.filter((edge) -> edge.getBpmnElement() instanceof SequenceFlow)
					.map((edge) -> new DrawnFlow((SequenceFlow) edge.getBpmnElement(), points(edge)))
					.toList(),
				Stream.concat(model.all(BpmnLabel.class).flatMap(Page::label), titles(model)).toList());
	}

	/** The smallest rectangle around everything. */
	Rectangle2D bounds() {
		Stream<Rectangle2D> lines = this.flows.stream()
			.flatMap((flow) -> flow.points().stream())
			.map((point) -> new Rectangle2D.Double(point.getX(), point.getY(), 0, 0));
		return Stream.of(this.nodes.stream().map(DrawnNode::box), this.labels.stream().map(DrawnLabel::box), lines)
			.flatMap((boxes) -> boxes)
			.reduce(Rectangle2D::createUnion)
			.orElseGet(Rectangle2D.Double::new);
	}

	static Rectangle2D grown(Rectangle2D box, double around) {
		return new Rectangle2D.Double(box.getX() - around, box.getY() - around, box.getWidth() + 2 * around,
				box.getHeight() + 2 * around);
	}

	private static Stream<DrawnLabel> label(BpmnLabel label) {
		BaseElement owner = label.getParentElement() instanceof BpmnShape shape ? shape.getBpmnElement()
				: ((BpmnEdge) label.getParentElement()).getBpmnElement();
		return Stream.of(label)
			.filter((one) -> owner instanceof FlowElement && one.getBounds() != null)
			.map((one) -> new DrawnLabel((FlowElement) owner, box(one.getBounds())));
	}

	private static Stream<DrawnLabel> titles(ModelFile model) {
		return model.all(BpmnShape.class)
			.filter((shape) -> shape.getBpmnElement() instanceof SubProcess)
			.map((shape) -> title((SubProcess) shape.getBpmnElement(), box(shape.getBounds())));
	}

	/** Modeler writes it inside, at the top. */
	private static DrawnLabel title(SubProcess sub, Rectangle2D box) {
		double width = Arial.width(Objects.requireNonNullElse(sub.getName(), ""), TITLE_SIZE);
		return new DrawnLabel(sub,
				new Rectangle2D.Double(box.getCenterX() - width / 2, box.getY() + TITLE_TOP, width, TITLE_HEIGHT));
	}

	private static Rectangle2D box(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	private static List<Point2D> points(BpmnEdge edge) {
		return edge.getWaypoints()
			.stream()
			.map((point) -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
			.toList();
	}

}
