package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Copies a picture of a page without what a camera or program wrote beside it. */
final class PictureStream {

	private PictureStream() {
	}

	/**
	 * Copies the points of a picture; its entries are in the copy already.
	 */
	static void copy(COSStream from, COSStream to, PDDocument target) throws IOException {
		String filter = onlyFilter(from);
		if (from.containsKey(COSName.SMASK) || from.getDictionaryObject(COSName.MASK) instanceof COSStream
				|| COSName.JPX_DECODE.getName().equals(filter)) {
			redraw(from, to, target);
			return;
		}
		try (InputStream in = from.createRawInputStream(); OutputStream out = to.createRawOutputStream()) {
			if (COSName.DCT_DECODE.getName().equals(filter)
					|| COSName.DCT_DECODE_ABBREVIATION.getName().equals(filter)) {
				out.write(JpegSegments.withoutNotes(in.readAllBytes()));
			}
			else {
				in.transferTo(out);
			}
		}
	}

	/** Anew, without the colours of points that are transparent. */
	private static void redraw(COSStream from, COSStream to, PDDocument target) throws IOException {
		PDImageXObject picture = new PDImageXObject(new PDStream(from), null);
		BufferedImage image = picture.getImage();
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				if (image.getColorModel().hasAlpha() && image.getRGB(x, y) >>> 24 == 0) {
					image.setRGB(x, y, 0x00ffffff);
				}
			}
		}
		COSStream redrawn = LosslessFactory.createFromImage(target, image).getCOSObject();
		to.clear();
		redrawn.entrySet().forEach((entry) -> to.setItem(entry.getKey(), entry.getValue()));
		try (InputStream in = redrawn.createRawInputStream(); OutputStream out = to.createRawOutputStream()) {
			in.transferTo(out);
		}
	}

	private static String onlyFilter(COSStream stream) {
		COSBase filters = stream.getFilters();
		if (filters instanceof COSArray array && array.size() == 1) {
			filters = array.getObject(0);
		}
		return (filters instanceof COSName name) ? name.getName() : "";
	}

}
