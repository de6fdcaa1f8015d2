package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The points of a drawing, quick to look at.
 *
 * @param rgb colours, row by row
 */
record Pixels(int[] rgb, int width, int height) {

	static Pixels of(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		boolean direct = image.getType() == BufferedImage.TYPE_INT_RGB
				&& image.getRaster().getDataBuffer() instanceof DataBufferInt;
		return new Pixels(direct ? ((DataBufferInt) image.getRaster().getDataBuffer()).getData()
				: image.getRGB(0, 0, width, height, null, 0, width), width, height);
	}

	boolean has(int x, int y) {
		return x >= 0 && y >= 0 && x < this.width && y < this.height;
	}

	int at(int x, int y) {
		return this.rgb[y * this.width + x];
	}

}
