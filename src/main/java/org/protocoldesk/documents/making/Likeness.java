package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;

/**
 * Whether two drawings of a page look the same. They are compared in squares of four
 * points, because the edge of a letter may fall a fraction of a point to either side.
 */
final class Likeness {

	private static final int SIDE = 4;

	/** How much the mean of a square may differ, of 255. */
	private static final int TOLERATED = 40;

	/** Which part of the squares may differ more. */
	private static final double FEW = 0.0001;

	private Likeness() {
	}

	static boolean isSame(BufferedImage one, BufferedImage other) {
		return Math.abs(one.getWidth() - other.getWidth()) <= 1 && Math.abs(one.getHeight() - other.getHeight()) <= 1
				&& differing(one, other) <= FEW;
	}

	/** Which part of the squares differs clearly, from 0 to 1. */
	static double differing(BufferedImage one, BufferedImage other) {
		int columns = Math.max(1, Math.min(one.getWidth(), other.getWidth()) / SIDE);
		int rows = Math.max(1, Math.min(one.getHeight(), other.getHeight()) / SIDE);
		Pixels first = Pixels.of(one);
		Pixels second = Pixels.of(other);
		int different = 0;
		for (int row = edge(rows); row < rows - edge(rows); row++) {
			for (int column = edge(columns); column < columns - edge(columns); column++) {
				if (difference(mean(first, column, row), mean(second, column, row)) > TOLERATED) {
					different++;
				}
			}
		}
		return (double) different / (columns * rows);
	}

	/** Where a page ends within a point, its edge may be drawn either way. */
	private static int edge(int squares) {
		return (squares > 2) ? 1 : 0;
	}

	/** The greatest difference of two colours in red, green or blue. */
	static int difference(int one, int other) {
		int red = Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff));
		int green = Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff));
		int blue = Math.abs((one & 0xff) - (other & 0xff));
		return Math.max(red, Math.max(green, blue));
	}

	private static int mean(Pixels image, int column, int row) {
		int width = Math.min(SIDE, image.width());
		int height = Math.min(SIDE, image.height());
		int red = 0;
		int green = 0;
		int blue = 0;
		for (int y = row * SIDE; y < row * SIDE + height; y++) {
			for (int x = column * SIDE; x < column * SIDE + width; x++) {
				int rgb = image.at(x, y);
				red += rgb >> 16 & 0xff;
				green += rgb >> 8 & 0xff;
				blue += rgb & 0xff;
			}
		}
		int count = width * height;
		return red / count << 16 | green / count << 8 | blue / count;
	}

}
