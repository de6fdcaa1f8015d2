package org.protocoldesk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;

import org.springframework.stereotype.Component;

/**
 * Writes under every page of a paper to whom it was released and on which condition. What
 * comes out is a new PDF file that holds what the pages show and nothing else: no
 * scripts, no links, no files inside.
 */
@Component
public class PageMarker {

	private static final float SIZE = 8;

	private static final float LEADING = 10.5f;

	private static final float MARGIN = 24;

	/**
	 * Marks a paper.
	 * @param mediaType what the bytes are: a PDF file or a picture
	 * @param sentences what is written under every page
	 */
	public byte[] mark(byte[] bytes, String mediaType, List<String> sentences) {
		try (PDDocument marked = new PDDocument();
				InputStream face = PageMarker.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
			PDFont font = PDType0Font.load(marked, face);
			if (mediaType.equals("application/pdf")) {
				markPages(bytes, marked, font, sentences);
			}
			else {
				markPicture(bytes, marked, font, sentences);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			marked.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The paper cannot be marked: " + ex.getMessage(), ex);
		}
	}

	private static void markPages(byte[] bytes, PDDocument marked, PDFont font, List<String> sentences)
			throws IOException {
		try (PDDocument paper = Loader.loadPDF(bytes)) {
			PDAcroForm form = paper.getDocumentCatalog().getAcroForm();
			if (form != null) {
				form.flatten();
			}
			LayerUtility layers = new LayerUtility(marked);
			for (int i = 0; i < paper.getNumberOfPages(); i++) {
				PDFormXObject content = layers.importPageAsForm(paper, i);
				PDRectangle box = content.getBBox();
				boolean turned = paper.getPage(i).getRotation() % 180 != 0;
				float width = turned ? box.getHeight() : box.getWidth();
				float height = turned ? box.getWidth() : box.getHeight();
				List<String> lines = lines(sentences, font, width);
				addPage(marked, width, height, font, lines, (stream, foot) -> {
					stream.transform(Matrix.getTranslateInstance(0, foot));
					stream.drawForm(content);
				});
			}
		}
	}

	private static void markPicture(byte[] bytes, PDDocument marked, PDFont font, List<String> sentences)
			throws IOException {
		PDImageXObject picture = PDImageXObject.createFromByteArray(marked, bytes, "picture");
		float width = PDRectangle.A4.getWidth();
		float scale = Math.min(width / picture.getWidth(), PDRectangle.A4.getHeight() / picture.getHeight());
		float height = picture.getHeight() * scale;
		addPage(marked, width, height, font, lines(sentences, font, width), (stream, foot) -> stream.drawImage(picture,
				(width - picture.getWidth() * scale) / 2, foot, picture.getWidth() * scale, height));
	}

	private static void addPage(PDDocument marked, float width, float height, PDFont font, List<String> lines,
			Drawing drawing) throws IOException {
		float foot = lines.size() * LEADING + MARGIN;
		PDPage page = new PDPage(new PDRectangle(width, height + foot));
		marked.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(marked, page)) {
			stream.saveGraphicsState();
			drawing.draw(stream, foot);
			stream.restoreGraphicsState();
			stream.setLineWidth(0.75f);
			stream.moveTo(MARGIN, foot - 4);
			stream.lineTo(width - MARGIN, foot - 4);
			stream.stroke();
			stream.beginText();
			stream.setFont(font, SIZE);
			stream.setLeading(LEADING);
			stream.newLineAtOffset(MARGIN, foot - 4 - LEADING);
			for (String line : lines) {
				stream.showText(line);
				stream.newLine();
			}
			stream.endText();
		}
	}

	/** The sentences broken into lines that fit. */
	private static List<String> lines(List<String> sentences, PDFont font, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String sentence : sentences) {
			StringBuilder line = new StringBuilder();
			for (String word : writable(sentence, font).split("\\s+")) {
				if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * SIZE > width - 2 * MARGIN) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}

	/** Characters that the face does not have become question marks. */
	private static String writable(String sentence, PDFont font) {
		return sentence.codePoints().mapToObj(Character::toString).map((one) -> {
			try {
				font.encode(one);
				return one;
			}
			catch (IOException | IllegalArgumentException ex) {
				return Character.isWhitespace(one.codePointAt(0)) ? " " : "?";
			}
		}).reduce("", String::concat);
	}

	@FunctionalInterface
	private interface Drawing {

		void draw(PDPageContentStream stream, float foot) throws IOException;

	}

}
