package org.protocoldesk.documents;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDFormContentStream;

/**
 * A line of text as it is set: each letter in a face that has it, joined and ordered as
 * its script asks, from right to left where it runs so.
 *
 * @param text what it says
 * @param outline how it looks, in points from its beginning on the base line
 */
record ShapedLine(String text, Shape outline) {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	/** A text broken into lines that are no wider than this many points. */
	static List<ShapedLine> broken(String text, float size, float width) {
		String plain = text.replaceAll("\\s+", " ").strip();
		if (plain.isEmpty()) {
			return List.of();
		}
		LineBreakMeasurer measurer = new LineBreakMeasurer(set(plain, size).getIterator(), EXACT);
		List<ShapedLine> lines = new ArrayList<>();
		while (measurer.getPosition() < plain.length()) {
			int from = measurer.getPosition();
			TextLayout layout = measurer.nextLayout(Math.max(width, size));
			lines.add(new ShapedLine(plain.substring(from, measurer.getPosition()).strip(), layout.getOutline(null)));
		}
		return lines;
	}

	/** How wide a word is, in heights of its letters. */
	static double width(String word) {
		return new TextLayout(set(word, 1).getIterator(), EXACT).getAdvance();
	}

	/** How a word looks in letters of this size, from its beginning on the base line. */
	static Shape outline(String word, float size) {
		return new TextLayout(set(word, size).getIterator(), EXACT).getOutline(null);
	}

	private static AttributedString set(String text, float size) {
		AttributedString set = new AttributedString(text);
		for (int at = 0; at < text.length();) {
			int next = at + Character.charCount(text.codePointAt(at));
			set.addAttribute(TextAttribute.FONT, PrintFaces.of(text, at).deriveFont(size), at, next);
			at = next;
		}
		return set;
	}

	/** Draws it with its beginning here. */
	void draw(PDFormContentStream stream, float x, float y) throws IOException {
		float[] to = new float[6];
		float[] from = new float[2];
		AffineTransform upright = new AffineTransform(1, 0, 0, -1, x, y);
		for (PathIterator steps = this.outline.getPathIterator(upright); !steps.isDone(); steps.next()) {
			switch (steps.currentSegment(to)) {
				case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], to[1]);
				case PathIterator.SEG_LINETO -> stream.lineTo(to[0], to[1]);
				case PathIterator.SEG_QUADTO -> bend(stream, from, to);
				case PathIterator.SEG_CUBICTO -> stream.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
				default -> stream.closePath();
			}
			int end = switch (steps.currentSegment(to)) {
				case PathIterator.SEG_QUADTO -> 2;
				case PathIterator.SEG_CUBICTO -> 4;
				default -> 0;
			};
			from[0] = to[end];
			from[1] = to[end + 1];
		}
		stream.fill();
	}

	/** PDF knows cubic curves only. */
	private static void bend(PDFormContentStream stream, float[] from, float[] to) throws IOException {
		stream.curveTo(from[0] + (to[0] - from[0]) * 2 / 3, from[1] + (to[1] - from[1]) * 2 / 3,
				to[2] + (to[0] - to[2]) * 2 / 3, to[3] + (to[1] - to[3]) * 2 / 3, to[2], to[3]);
	}

}
