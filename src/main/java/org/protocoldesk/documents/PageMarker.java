package org.protocoldesk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

import org.springframework.stereotype.Component;

/**
 * Writes under every page of a paper that was made ready to whom it was released and on
 * which condition. The page itself stays as it is: it grows a foot for the mark, large
 * enough to be read when the whole page is looked at.
 */
@Component
public class PageMarker {

	private final MarkWriter writer = new MarkWriter();

	/**
	 * Marks a paper.
	 * @param pdf a paper that was made ready
	 * @param sentences what is written under every page
	 * @return a PDF file
	 */
	public byte[] mark(byte[] pdf, List<String> sentences) {
		try (PDDocument paper = Loader.loadPDF(pdf)) {
			Map<MarkSize, PDFormXObject> marks = new HashMap<>();
			for (PDPage page : paper.getPages()) {
				MarkSize size = MarkSize.of(page.getMediaBox());
				PDFormXObject mark = marks.get(size);
				if (mark == null) {
					mark = this.writer.write(paper, sentences, size);
					marks.put(size, mark);
				}
				add(paper, page, mark, size);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			paper.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The paper cannot be marked: " + ex.getMessage(), ex);
		}
	}

	private static void add(PDDocument paper, PDPage page, PDFormXObject mark, MarkSize size) throws IOException {
		PDRectangle box = page.getMediaBox();
		float foot = mark.getBBox().getHeight();
		PDRectangle larger = new PDRectangle(0, -foot, Math.max(box.getWidth(), size.width()), box.getHeight() + foot);
		page.setMediaBox(larger);
		page.setCropBox(larger);
		try (PDPageContentStream stream = new PDPageContentStream(paper, page, AppendMode.APPEND, true, true)) {
			stream.saveGraphicsState();
			stream.transform(Matrix.getTranslateInstance(0, -foot));
			stream.drawForm(mark);
			stream.restoreGraphicsState();
		}
	}

}
