package org.protocoldesk.procedures;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A flow as Camunda Modeler draws it, with round corners.
 */
record FlowPicture(DrawnFlow drawn) {

	private static final double ROUND = 5;

	String svg() {
		String start = Scopes.isDefault(this.drawn.flow()) ? " marker-start=\"url(#default)\"" : "";
		return "<path class=\"flow\" data-element-id=\"%s\" d=\"%s\" marker-end=\"url(#arrow)\"%s/>"
			.formatted(this.drawn.id(), way(), start);
	}

	private String way() {
		List<Point2D> points = this.drawn.points();
		int last = points.size() - 1;
		return IntStream.range(1, last)
			.mapToObj((i) -> corner(points.get(i - 1), points.get(i), points.get(i + 1)))
			.collect(Collectors.joining(" ", "M" + words(points.get(0)) + " ", " L" + words(points.get(last))));
	}

	private static String corner(Point2D before, Point2D at, Point2D after) {
		return "L%s Q%s %s".formatted(words(near(at, before)), words(at), words(near(at, after)));
	}

	private static Point2D near(Point2D corner, Point2D other) {
		double share = Math.min(ROUND, corner.distance(other) / 2) / Math.max(1, corner.distance(other));
		return new Point2D.Double(corner.getX() + (other.getX() - corner.getX()) * share,
				corner.getY() + (other.getY() - corner.getY()) * share);
	}

	private static String words(Point2D point) {
		return Svg.number(point.getX()) + " " + Svg.number(point.getY());
	}

}
