package org.protocoldesk.procedures;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A node as Camunda Modeler draws it.
 */
record NodePicture(DrawnNode drawn) {

	/** The room for a name within a task. */
	static final double NAME_WIDTH = 86;

	static final double NAME_SIZE = 12;

	private static final double BASELINE = 0.8;

	/** So many lines would run into the icon. */
	private static final int MANY_LINES = 3;

	private static final double BELOW_ICON = 6;

	String svg() {
		return Svg.at(this.drawn.box().getX(), this.drawn.box().getY(),
				"data-element-id=\"%s\"".formatted(this.drawn.id()), content());
	}

	private String content() {
		if (this.drawn.node() instanceof Event event) {
			return Svg.at(middle(), height() / 2, "", event(event));
		}
		if (this.drawn.node() instanceof Gateway gateway) {
			return Svg.at(middle(), height() / 2, "",
					Svg.path("shape",
							"M0 %1$s L%2$s 0 L0 %2$s L%1$s 0 Z".formatted(Svg.number(-middle()), Svg.number(middle())))
							+ Icons.ofGateway(type(gateway)));
		}
		return this.drawn.node() instanceof SubProcess sub ? frame(sub) : step((Activity) this.drawn.node());
	}

	private String event(Event event) {
		boolean dashed = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
				|| event instanceof StartEvent start && !start.isInterrupting();
		String kind = (event instanceof EndEvent ? "shape end" : "shape") + (dashed ? " dashed" : "");
		String ring = event instanceof StartEvent || event instanceof EndEvent ? ""
				: Svg.circle("ring" + (dashed ? " dashed" : ""), middle() - 4);
		String icon = Scopes.definitions(event)
			.stream()
			.map(NodePicture::type)
			.map((definition) -> Icons.ofEvent(definition, event instanceof ThrowEvent))
			.findFirst()
			.orElse("");
		return Svg.circle(kind, middle()) + ring + icon;
	}

	private String frame(SubProcess sub) {
		return Svg.box(sub.triggeredByEvent() ? "shape waiting" : "shape", width(), height())
				+ Svg.text(List.of(LabelRules.name(sub)), Page.TITLE_SIZE, middle(), 18) + repetition(sub);
	}

	private String step(Activity step) {
		List<String> lines = Arial.lines(LabelRules.name(step), NAME_WIDTH, NAME_SIZE);
		String icon = Icons.ofTask(type(step));
		double top = (height() - Svg.height(lines.size(), NAME_SIZE)) / 2 + NAME_SIZE * BASELINE + 1
				+ (lines.size() >= MANY_LINES && !icon.isEmpty() ? BELOW_ICON : 0);
		return Svg.box(step instanceof CallActivity ? "shape called" : "shape", width(), height())
				+ Svg.at(15, 14, "", icon) + Svg.text(lines, NAME_SIZE, middle(), top) + repetition(step);
	}

	private String repetition(Activity activity) {
		return activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many
				? Svg.at(middle(), height() - 11, "",
						Svg.path("bars",
								many.isSequential() ? "M-6 -5 H6 M-6 0 H6 M-6 5 H6" : "M-5 -6 V6 M0 -6 V6 M5 -6 V6"))
				: "";
	}

	private double middle() {
		return width() / 2;
	}

	private double width() {
		return this.drawn.box().getWidth();
	}

	private double height() {
		return this.drawn.box().getHeight();
	}

	private static String type(ModelElementInstance element) {
		return element.getElementType().getTypeName();
	}

}
