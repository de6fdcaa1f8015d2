package org.protocoldesk.procedures;

import java.awt.geom.Rectangle2D;

import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * The name of an event, gateway or flow, or the title of a sub-process, and where it is
 * written.
 */
record DrawnLabel(FlowElement owner, Rectangle2D box) {

	String id() {
		return this.owner.getId();
	}

}
