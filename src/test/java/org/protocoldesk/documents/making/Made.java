package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the desk made of a file, without a process of its own. */
final class Made implements Answer {

	private final List<String> reasons = new ArrayList<>();

	private byte[] pdf;

	static Made of(byte[] file) {
		Made made = new Made();
		Faces.useOwn();
		try {
			if (file[0] == '%') {
				PdfFile.make(file, made);
			}
			else {
				PictureFile.make(file, made);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return made;
	}

	@Override
	public void pages(int count) {
		// Counted by the reasons.
	}

	@Override
	public void page(int number, byte[] picture, String reason) {
		this.reasons.add(reason);
	}

	@Override
	public void paper(byte[] pdf) {
		this.pdf = pdf;
	}

	byte[] pdf() {
		return this.pdf;
	}

	/** One for each page, empty where it is no picture. */
	List<String> reasons() {
		return this.reasons;
	}

	String words() {
		return read((paper) -> new PDFTextStripper().getText(paper));
	}

	/** Its letters in their order, whichever way they run. */
	String letters() {
		return words().replaceAll("\\s", "");
	}

	/** Everything that could be read out of the file with any tool, one after another. */
	String everything() {
		return read((paper) -> {
			ByteArrayOutputStream all = new ByteArrayOutputStream();
			for (var key : paper.getDocument().getXrefTable().keySet()) {
				COSObject object = paper.getDocument().getObjectFromPool(key);
				COSBase base = object.getObject();
				all.writeBytes(String.valueOf(base).getBytes(StandardCharsets.ISO_8859_1));
				if (base instanceof COSStream stream) {
					all.writeBytes(stream.createInputStream().readAllBytes());
					all.writeBytes(stream.createRawInputStream().readAllBytes());
				}
			}
			return all.toString(StandardCharsets.ISO_8859_1) + new PDFTextStripper().getText(paper)
					+ new String(this.pdf, StandardCharsets.ISO_8859_1);
		});
	}

	BufferedImage picture() {
		return read((paper) -> PageRenderer.plain(paper).draw(0, 72));
	}

	<T> T onPage(Reading<T, PDPage> reading) {
		return read((paper) -> reading.of(paper.getPage(0)));
	}

	<T> T read(Reading<T, PDDocument> reading) {
		try (PDDocument paper = Loader.loadPDF(this.pdf)) {
			return reading.of(paper);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is wanted to know. */
	@FunctionalInterface
	interface Reading<T, F> {

		T of(F from) throws IOException;

	}

}
