package org.protocoldesk.procedures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of which a picture is made. */
final class Svg {

	private static final double LINE = 1.2;

	private Svg() {
	}

	/** A part of a picture, moved to a place. */
	static String at(double x, double y, String attributes, String content) {
		return "<g transform=\"translate(%s %s)\"%s>%s</g>".formatted(number(x), number(y),
				attributes.isEmpty() ? "" : " " + attributes, content);
	}

	static String path(String kind, String way) {
		return "<path class=\"%s\" d=\"%s\"/>".formatted(kind, way);
	}

	static String circle(String kind, double radius) {
		return "<circle class=\"%s\" r=\"%s\"/>".formatted(kind, number(radius));
	}

	static String box(String kind, double width, double height) {
		return "<rect class=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>".formatted(kind, number(width),
				number(height));
	}

	/**
	 * Lines below each other, each in the middle.
	 * @param y where the first one stands
	 */
	static String text(List<String> lines, double size, double x, double y) {
		return IntStream.range(0, lines.size())
			.mapToObj((i) -> "<tspan x=\"%s\" y=\"%s\">%s</tspan>".formatted(number(x), number(y + i * size * LINE),
					escaped(lines.get(i))))
			.collect(Collectors.joining("", "<text font-size=\"%s\">".formatted(number(size)), "</text>"));
	}

	/** How high so many lines are. */
	static double height(int lines, double size) {
		return lines * size * LINE;
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	static String number(double number) {
		return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
	}

}
