package org.protocoldesk.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Writes the mark of a paper, in black on white. Lines in scripts whose letters change
 * with their neighbours are drawn, and say in the file what they say.
 */
final class MarkWriter {

	private static final String FACE = "/liberation/LiberationSans-Regular.ttf";

	PDFormXObject write(PDDocument paper, List<String> sentences, MarkSize size) throws IOException {
		PDFont font;
		try (InputStream face = MarkWriter.class.getResourceAsStream(FACE)) {
			font = PDType0Font.load(paper, face);
		}
		List<ShapedLine> lines = new ArrayList<>();
		for (String sentence : sentences) {
			lines.addAll(ShapedLine.broken(sentence, size.letters(), size.width() - 2 * size.margin()));
		}
		float foot = lines.size() * size.leading() + size.margin();
		PDFormXObject mark = new PDFormXObject(paper);
		mark.setBBox(new PDRectangle(size.width(), foot));
		mark.setResources(new PDResources());
		try (PDFormContentStream stream = new PDFormContentStream(mark)) {
			stream.setNonStrokingColor(1f);
			stream.addRect(0, 0, size.width(), foot);
			stream.fill();
			stream.setNonStrokingColor(0f);
			stream.addRect(size.margin(), foot - 4 * size.scale(), size.width() - 2 * size.margin(),
					0.75f * size.scale());
			stream.fill();
			float at = foot - 4 * size.scale() - size.leading();
			for (ShapedLine line : lines) {
				write(stream, line, font, size, at);
				at -= size.leading();
			}
		}
		// A form does not tell the document that its face is to be put in.
		font.subset();
		return mark;
	}

	private static void write(PDFormContentStream stream, ShapedLine line, PDFont font, MarkSize size, float at)
			throws IOException {
		if (isWritable(line.text(), font)) {
			stream.beginText();
			stream.setFont(font, size.letters());
			stream.newLineAtOffset(size.margin(), at);
			stream.showText(line.text());
			stream.endText();
			return;
		}
		PDPropertyList meaning = PDPropertyList.create(new COSDictionary());
		meaning.getCOSObject().setString(COSName.ACTUAL_TEXT, line.text());
		stream.beginMarkedContent(COSName.getPDFName("Span"), meaning);
		stream.saveGraphicsState();
		line.draw(stream, size.margin(), at);
		stream.restoreGraphicsState();
		stream.endMarkedContent();
	}

	private static boolean isWritable(String text, PDFont font) {
		try {
			font.encode(text);
			return true;
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

}
