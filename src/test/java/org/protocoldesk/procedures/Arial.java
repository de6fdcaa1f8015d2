package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.List;

/** How long words are in Arial, the font of Camunda Modeler, on machines without it. */
final class Arial {

	/** From the blank to the tilde, in thousandths of the font's size. */
	private static final int[] WIDTHS = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278,
			278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
			722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
			667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
			556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };

	private static final int OTHER = 600;

	private Arial() {
	}

	static double width(String text, double size) {
		return text.chars().map(Arial::width).sum() * size / 1000;
	}

	/** The lines in which Modeler writes a text. */
	static List<String> lines(String text, double width, double size) {
		List<String> lines = new ArrayList<>();
		for (String word : text.strip().split("\\s+")) {
			String longer = lines.isEmpty() ? word : lines.get(lines.size() - 1) + " " + word;
			if (!lines.isEmpty() && width(longer, size) <= width) {
				lines.set(lines.size() - 1, longer);
			}
			else {
				lines.add(word);
			}
		}
		return lines;
	}

	private static int width(int character) {
		int index = character - ' ';
		return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
	}

}
