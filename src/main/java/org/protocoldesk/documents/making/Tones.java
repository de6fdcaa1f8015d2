package org.protocoldesk.documents.making;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Brings a picture to eight bits for each tone, as it looks on white paper. */
final class Tones {

	private Tones() {
	}

	static BufferedImage plain(BufferedImage picture) {
		boolean grey = picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
		return grey ? grey(picture) : coloured(picture);
	}

	/** By its own numbers: Java would take them for light, not for tones. */
	private static BufferedImage grey(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		Raster raster = picture.getRaster();
		int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
		boolean transparent = raster.getNumBands() > 1;
		BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		int[] tones = new int[width];
		int[] solid = new int[width];
		for (int y = 0; y < height; y++) {
			raster.getSamples(0, y, width, 1, 0, tones);
			if (transparent) {
				raster.getSamples(0, y, width, 1, 1, solid);
			}
			for (int x = 0; x < width; x++) {
				long tone = 255L * tones[x] / most;
				tones[x] = (int) (transparent ? 255 - (255 - tone) * solid[x] / most : tone);
			}
			plain.getRaster().setSamples(0, y, width, 1, 0, tones);
		}
		return plain;
	}

	private static BufferedImage coloured(BufferedImage picture) {
		BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D paper = plain.createGraphics();
		paper.drawImage(picture, 0, 0, Color.WHITE, null);
		paper.dispose();
		return plain;
	}

}
