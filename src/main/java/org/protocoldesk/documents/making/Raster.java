package org.protocoldesk.documents.making;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** Tells which points of a page a shape takes. */
final class Raster {

	private final int width;

	private final int height;

	private final byte[] points;

	private final Graphics2D graphics;

	private long work;

	Raster(int width, int height) {
		this.width = width;
		this.height = height;
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		this.points = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
		this.graphics = image.createGraphics();
		this.graphics.setColor(Color.WHITE);
	}

	Rectangle all() {
		return new Rectangle(0, 0, this.width, this.height);
	}

	/** How many points were looked at so far. */
	long work() {
		return this.work;
	}

	/** The points of the shape within the clip, row by row. */
	int[] of(Shape shape, Shape clip) {
		return points(shape, clip, 0);
	}

	/** The same without its edge, so that thin lines and rounding do not count. */
	int[] core(Shape shape, Shape clip) {
		return points(shape, clip, 1);
	}

	private int[] points(Shape shape, Shape clip, int edge) {
		Rectangle box = shape.getBounds();
		box.grow(1, 1);
		box = box.intersection(clip.getBounds()).intersection(all());
		if (box.isEmpty()) {
			return new int[0];
		}
		this.work += (long) box.width * box.height + 50;
		this.graphics.setClip(clip);
		this.graphics.fill(shape);
		int[] found = new int[box.width * box.height];
		int count = 0;
		for (int y = box.y; y < box.y + box.height; y++) {
			for (int x = box.x; x < box.x + box.width; x++) {
				if (isSet(x, y) && (edge == 0 || isInner(x, y))) {
					found[count++] = y * this.width + x;
				}
			}
		}
		for (int y = box.y; y < box.y + box.height; y++) {
			Arrays.fill(this.points, y * this.width + box.x, y * this.width + box.x + box.width, (byte) 0);
		}
		return Arrays.copyOf(found, count);
	}

	private boolean isInner(int x, int y) {
		return isSet(x - 1, y) && isSet(x + 1, y) && isSet(x, y - 1) && isSet(x, y + 1);
	}

	private boolean isSet(int x, int y) {
		if (x < 0 || y < 0 || x >= this.width || y >= this.height) {
			return false;
		}
		return this.points[y * this.width + x] != 0;
	}

}
