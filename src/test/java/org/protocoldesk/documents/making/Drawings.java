package org.protocoldesk.documents.making;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

import static org.protocoldesk.documents.making.Sample.SECRET;

/** What the tests lay over, under and beside words. */
final class Drawings {

	private Drawings() {
	}

	static void box(PDPageContentStream stream, Color colour, float x, float y, float width, float height)
			throws IOException {
		stream.setNonStrokingColor(colour);
		stream.addRect(x, y, width, height);
		stream.fill();
	}

	static void marker(PDPageContentStream stream, Color colour) throws IOException {
		PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
		multiply.setBlendMode(BlendMode.MULTIPLY);
		stream.setGraphicsStateParameters(multiply);
		box(stream, colour, 95, 695, 90, 18);
	}

	static void appearance(PDDocument pdf, PDAnnotation note) throws IOException {
		PDAppearanceStream black = new PDAppearanceStream(pdf);
		black.setBBox(new PDRectangle(10, 10));
		try (var out = black.getContentStream().createOutputStream()) {
			out.write("0 g 0 0 10 10 re f".getBytes());
		}
		PDAppearanceDictionary appearance = new PDAppearanceDictionary();
		appearance.setNormalAppearance(black);
		note.setAppearance(appearance);
	}

	static void layer(PDDocument pdf, PDPage page, PDPageContentStream stream) throws IOException {
		PDOptionalContentGroup group = new PDOptionalContentGroup("Comments on " + SECRET);
		PDOptionalContentProperties all = new PDOptionalContentProperties();
		all.addGroup(group);
		all.setGroupEnabled(group, false);
		pdf.getDocumentCatalog().setOCProperties(all);
		stream.beginMarkedContent(COSName.OC, group);
		Sample.write(stream, SECRET, 100, 700);
		stream.endMarkedContent();
	}

	static BufferedImage square(Color colour) {
		BufferedImage square = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = square.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, 40, 40);
		graphics.dispose();
		return square;
	}

	static int ink(BufferedImage page) {
		int ink = 0;
		for (int y = 0; y < page.getHeight(); y++) {
			for (int x = 0; x < page.getWidth(); x++) {
				ink += ((page.getRGB(x, y) & 0xff) < 128) ? 1 : 0;
			}
		}
		return ink;
	}

}
