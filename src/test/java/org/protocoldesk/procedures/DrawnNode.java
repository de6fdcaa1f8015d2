package org.protocoldesk.procedures;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A node and where its diagram draws it.
 */
record DrawnNode(FlowNode node, Rectangle2D box) {

	String id() {
		return this.node.getId();
	}

	/** What it covers, with so many pixels around it. */
	Shape outline(double around) {
		Rectangle2D grown = Page.grown(this.box, around);
		if (this.node instanceof Event) {
			return new Ellipse2D.Double(grown.getX(), grown.getY(), grown.getWidth(), grown.getHeight());
		}
		return this.node instanceof Gateway ? diamond(grown) : grown;
	}

	/** Whether it is a sub-process in which the element lies, however deep. */
	boolean isAround(BaseElement element) {
		ModelElementInstance parent = element.getParentElement();
		while (parent != null && !parent.equals(this.node)) {
			parent = parent.getParentElement();
		}
		return parent != null;
	}

	private static Shape diamond(Rectangle2D box) {
		Path2D diamond = new Path2D.Double();
		diamond.moveTo(box.getCenterX(), box.getMinY());
		diamond.lineTo(box.getMaxX(), box.getCenterY());
		diamond.lineTo(box.getCenterX(), box.getMaxY());
		diamond.lineTo(box.getMinX(), box.getCenterY());
		diamond.closePath();
		return diamond;
	}

}
