package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page that is one picture. */
final class PagePicture {

	private static final float QUALITY = 0.88f;

	private PagePicture() {
	}

	/** Adds a page of this size in points, filled by the picture. */
	static void add(PDDocument target, BufferedImage picture, float width, float height) throws IOException {
		PDPage page = new PDPage(new PDRectangle(width, height));
		PDImageXObject image = smaller(target, withoutColour(picture));
		try (PDPageContentStream stream = new PDPageContentStream(target, page)) {
			stream.drawImage(image, 0, 0, width, height);
		}
		target.addPage(page);
	}

	private static PDImageXObject smaller(PDDocument target, BufferedImage picture) throws IOException {
		PDImageXObject exact = (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) ? grey(target, picture)
				: LosslessFactory.createFromImage(target, picture);
		PDImageXObject photo = JPEGFactory.createFromImage(target, picture, QUALITY);
		return (exact.getCOSObject().getLength() <= photo.getCOSObject().getLength()) ? exact : photo;
	}

	/** By its own numbers: PDFBox would take them for light, not for tones. */
	private static PDImageXObject grey(PDDocument target, BufferedImage picture) throws IOException {
		int width = picture.getWidth();
		int height = picture.getHeight();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			byte[] row = new byte[width];
			for (int y = 0; y < height; y++) {
				out.write((byte[]) picture.getRaster().getDataElements(0, y, width, 1, row));
			}
		}
		return new PDImageXObject(target, new ByteArrayInputStream(packed.toByteArray()), COSName.FLATE_DECODE, width,
				height, 8, PDDeviceGray.INSTANCE);
	}

	/** In grey where nothing is coloured; the tones stay what they are. */
	private static BufferedImage withoutColour(BufferedImage picture) {
		if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		int[] row = new int[width];
		int[] tones = new int[width];
		for (int y = 0; y < height; y++) {
			picture.getRGB(0, y, width, 1, row, 0, width);
			for (int x = 0; x < width; x++) {
				tones[x] = row[x] & 0xff;
				if ((row[x] & 0xffffff) != tones[x] * 0x010101) {
					return picture;
				}
			}
			grey.getRaster().setSamples(0, y, width, 1, 0, tones);
		}
		return grey;
	}

}
