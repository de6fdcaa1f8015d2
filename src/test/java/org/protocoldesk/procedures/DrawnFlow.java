package org.protocoldesk.procedures;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A flow and the points that its line goes through.
 */
record DrawnFlow(SequenceFlow flow, List<Point2D> points) {

	String id() {
		return this.flow.getId();
	}

	/** Flows that end at the same point of a node do not meet there. */
	boolean meets(DrawnFlow other) {
		return trimmed().anyMatch((line) -> other.trimmed().anyMatch(line::intersectsLine));
	}

	boolean runsThrough(Shape shape) {
		return lines().flatMap(DrawnFlow::pixels).anyMatch(shape::contains);
	}

	boolean arrivesFromTheRight() {
		Point2D last = this.points.get(this.points.size() - 1);
		Point2D before = this.points.get(this.points.size() - 2);
		return before.getX() - last.getX() > Math.abs(before.getY() - last.getY());
	}

	private Stream<Line2D> lines() {
		return IntStream.range(1, this.points.size())
			.mapToObj((i) -> new Line2D.Double(this.points.get(i - 1), this.points.get(i)));
	}

	/** The line without a pixel at either end. */
	private Stream<Line2D> trimmed() {
		int last = this.points.size() - 1;
		return IntStream.rangeClosed(1, last)
			.mapToObj((i) -> new Line2D.Double(
					i == 1 ? towards(this.points.get(0), this.points.get(1)) : this.points.get(i - 1),
					i == last ? towards(this.points.get(last), this.points.get(last - 1)) : this.points.get(i)));
	}

	private static Point2D towards(Point2D from, Point2D to) {
		double length = Math.max(1, from.distance(to));
		return new Point2D.Double(from.getX() + (to.getX() - from.getX()) / length,
				from.getY() + (to.getY() - from.getY()) / length);
	}

	private static Stream<Point2D> pixels(Line2D line) {
		int length = (int) Math.ceil(line.getP1().distance(line.getP2()));
		return IntStream.rangeClosed(0, length)
			.mapToObj((i) -> new Point2D.Double(line.getX1() + (line.getX2() - line.getX1()) * i / Math.max(1, length),
					line.getY1() + (line.getY2() - line.getY1()) * i / Math.max(1, length)));
	}

}
