package org.protocoldesk.documents.making;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.protocoldesk.documents.FileRefused;

/** Opens a PDF file that somebody put in, and says what has to be mended first. */
final class PdfFile {

	private static final String UNAPPLIED = "Redact";

	private static final String BY_CERTIFICATE = "Adobe.PubSec";

	private PdfFile() {
	}

	static void make(byte[] bytes, Answer answer) throws IOException {
		try (PDDocument original = open(bytes); PDDocument target = new PDDocument()) {
			check(original);
			new PdfMaker(original, target).make(answer);
			answer.paper(saved(target));
		}
	}

	static byte[] saved(PDDocument target) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		target.save(out);
		if (out.size() > Limits.MADE) {
			throw new FileRefused(
					("the paper takes %d MB once all of its pages are safe to send, and %d MB is the most; "
							+ "divide it.")
						.formatted(out.size() >> 20, Limits.MADE >> 20));
		}
		return out.toByteArray();
	}

	private static PDDocument open(byte[] bytes) throws IOException {
		try {
			return Loader.loadPDF(bytes);
		}
		catch (IOException | RuntimeException | NoClassDefFoundError ex) {
			// The last where PDFBox looks for what reads certificates, which the desk has
			// not.
			throw new FileRefused(whyClosed(new String(bytes, StandardCharsets.ISO_8859_1)));
		}
	}

	/** What tells of the protection is itself never packed or protected. */
	private static String whyClosed(String file) {
		if (!file.contains("/Encrypt")) {
			return Refusals.DAMAGED;
		}
		return file.contains(BY_CERTIFICATE) ? Refusals.CERTIFICATE : Refusals.PASSWORD;
	}

	private static void check(PDDocument pdf) throws IOException {
		if (pdf.isEncrypted()) {
			throw new FileRefused(Refusals.PASSWORD);
		}
		Weight.check(pdf);
		int pages = pdf.getNumberOfPages();
		if (pages == 0) {
			throw new FileRefused("the PDF file has no pages; put in the one that has.");
		}
		if (pages > Limits.PAGES) {
			throw new FileRefused(
					"the PDF file has %,d pages, and %,d is the most; divide it.".formatted(pages, Limits.PAGES));
		}
		PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
		if (form != null && form.xfaIsDynamic()) {
			throw new FileRefused("the PDF file is a form that few programs can show; open it where it is shown, print "
					+ "it to a new PDF file and put that in.");
		}
		try {
			for (int i = 0; i < pages; i++) {
				checkNotes(i + 1, pdf.getPage(i).getAnnotations());
			}
			FormValues.show(pdf);
		}
		catch (FileRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new FileRefused("a note or field of the PDF file is damaged or cannot be drawn; print the file to a "
					+ "new PDF file and put that in.");
		}
	}

	private static void checkNotes(int page, List<PDAnnotation> notes) {
		if (notes.stream().anyMatch((note) -> UNAPPLIED.equals(note.getSubtype()))) {
			throw new FileRefused(("page %d has words that are marked to be blacked out and are still there; apply the "
					+ "redactions in the program that marked them.")
				.formatted(page));
		}
	}

}
