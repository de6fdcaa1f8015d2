package org.protocoldesk.documents.making;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files that the tests make for themselves. */
final class Sample {

	/** A word that is seen on the page. */
	static final String SHOWN = "Market Hall";

	/** A word that is not seen and must not go out. */
	static final String SECRET = "Xylophone";

	private Sample() {
	}

	/** A page of A4 with the shown words, drawn further. */
	static byte[] page(Drawing drawing) {
		return page(PDRectangle.A4, drawing);
	}

	static byte[] page(PDRectangle size, Drawing drawing) {
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage(size);
			pdf.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				write(stream, SHOWN, size.getLowerLeftX() + size.getWidth() / 10,
						size.getLowerLeftY() + size.getHeight() / 2, Math.min(14, size.getWidth() / 10));
				drawing.draw(pdf, page, stream);
			}
			return saved(pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void write(PDPageContentStream stream, String words, float x, float y) throws IOException {
		write(stream, words, x, y, 14);
	}

	static void write(PDPageContentStream stream, String words, float x, float y, float size) throws IOException {
		stream.beginText();
		stream.setFont(new PDType1Font(FontName.HELVETICA), size);
		stream.newLineAtOffset(x, y);
		stream.showText(words);
		stream.endText();
	}

	static byte[] saved(PDDocument pdf) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pdf.save(out);
		return out.toByteArray();
	}

	/** What else lies on the page. */
	@FunctionalInterface
	interface Drawing {

		void draw(PDDocument pdf, PDPage page, PDPageContentStream stream) throws IOException;

	}

}
