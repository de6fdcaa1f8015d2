package org.protocoldesk.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The mark under each page: readable on every page, and the page as it was. */
class PageMarkerTests {

	private static final List<String> MARK = List.of("Released to Susan Trelawney on 2 March 2026.",
			"Condition of use: " + "only for the duty, and for nothing else; ".repeat(3));

	private final PageMarker marker = new PageMarker();

	@ParameterizedTest
	@CsvSource({ "595,842", "842,595", "60,842", "20,20", "2384,3370", "14400,14400", "200,14000" })
	void shouldBeReadableOnPagesOfEverySize(float width, float height) throws IOException {
		byte[] marked = this.marker.mark(paper(width, height), MARK);
		try (PDDocument pdf = Loader.loadPDF(marked)) {
			PDRectangle box = pdf.getPage(0).getMediaBox();
			float grown = box.getHeight() - height;
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
				.contains("Released to Susan Trelawney on 2 March 2026.", "only for the duty, and for nothing else;");
			float dpi = 72 * 1000 / Math.max(box.getWidth(), box.getHeight());
			BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, Math.max(dpi, 5));
			int foot = Math.round(grown * page.getHeight() / box.getHeight());
			assertThat(dark(page, page.getHeight() - foot, page.getHeight())).as("ink of the mark").isGreaterThan(30);
			assertThat(rightmost(page, page.getHeight() - foot)).as("fits").isLessThan(page.getWidth() - 1);
		}
	}

	@Test
	void shouldLeaveThePageAsItWas() throws IOException {
		byte[] paper = paper(595, 842);
		try (PDDocument before = Loader.loadPDF(paper);
				PDDocument after = Loader.loadPDF(this.marker.mark(paper, MARK))) {
			BufferedImage one = new PDFRenderer(before).renderImage(0);
			BufferedImage other = new PDFRenderer(after).renderImage(0);
			assertThat(other.getHeight()).isGreaterThan(one.getHeight());
			assertThat(other.getRGB(0, 0, 595, 842, null, 0, 595)).isEqualTo(one.getRGB(0, 0, 595, 842, null, 0, 595));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "தமிழ் செல்வன்", "محمد علي", "বিকাশ সেন", "王小明", "Sam 👍 😀", "✓ ☐ non\u2011breaking" })
	void shouldSayAndShowNamesInEveryScript(String name) throws IOException {
		byte[] marked = this.marker.mark(paper(595, 842), List.of("Released to " + name + "."));
		try (PDDocument pdf = Loader.loadPDF(marked)) {
			assertThat(meaningOf(pdf.getPage(0))).isEqualTo("Released to " + name + ".");
			BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
			BufferedImage shorter = new PDFRenderer(
					Loader.loadPDF(this.marker.mark(paper(595, 842), List.of("Released to ."))))
				.renderImageWithDPI(0, 144);
			assertThat(dark(page, 1700, page.getHeight()) - dark(shorter, 1700, shorter.getHeight())).isGreaterThan(40);
		}
		name.codePoints()
			.filter((letter) -> !Character.isWhitespace(letter))
			.forEach((letter) -> assertThat(PrintFaces.of(Character.toString(letter), 0).canDisplay(letter))
				.as("U+%04X", letter)
				.isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Siân Ŵyn", "Łukasz Żółć", "O’Hara" })
	void shouldWriteLatinNamesAsWords(String name) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.marker.mark(paper(595, 842), List.of("Released to " + name)))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Released to " + name);
		}
	}

	/** What a screen reader says of the line that is drawn. */
	private static String meaningOf(PDPage page) throws IOException {
		for (COSName name : page.getResources().getXObjectNames()) {
			PDFormXObject mark = (PDFormXObject) page.getResources().getXObject(name);
			for (COSName meaning : mark.getResources().getPropertiesNames()) {
				return mark.getResources().getProperties(meaning).getCOSObject().getString(COSName.ACTUAL_TEXT);
			}
		}
		return "";
	}

	private static byte[] paper(float width, float height) {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage(new PDRectangle(width, height));
			pdf.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				stream.addRect(width / 4, height / 4, width / 2, height / 2);
				stream.fill();
			}
			pdf.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int dark(BufferedImage page, int from, int to) {
		int dark = 0;
		for (int y = Math.max(0, from); y < to; y++) {
			for (int x = 0; x < page.getWidth(); x++) {
				dark += ((page.getRGB(x, y) & 0xff) < 160) ? 1 : 0;
			}
		}
		return dark;
	}

	private static int rightmost(BufferedImage page, int from) {
		for (int x = page.getWidth() - 1; x >= 0; x--) {
			for (int y = from; y < page.getHeight(); y++) {
				if ((page.getRGB(x, y) & 0xff) < 160) {
					return x;
				}
			}
		}
		return -1;
	}

}
