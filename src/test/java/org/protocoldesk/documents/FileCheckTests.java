package org.protocoldesk.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.procedures.Knowledge;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that may be put in, and how they are marked when somebody opens them. */
class FileCheckTests {

	private final FileCheck check = new FileCheck(DataSize.ofMegabytes(1));

	@ParameterizedTest
	@ValueSource(strings = { "Tender report.pdf", "Größe & Preis (2).PDF", "O'Hara, note_1.pdf" })
	void shouldTakeAPdfFile(String name) {
		assertThat(this.check.check(name, Knowledge.pdf("x")).mediaType()).isEqualTo("application/pdf");
	}

	@Test
	void shouldTakeAPicture() throws IOException {
		assertThat(this.check.check("plan.png", picture("png")).mediaType()).isEqualTo("image/png");
		assertThat(this.check.check("plan.jpeg", picture("jpg")).mediaType()).isEqualTo("image/jpeg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../report.pdf", "a/b.pdf", ".pdf", "report", "a\u0000.pdf", "a\nb.pdf", "x<y.pdf",
			"report.pdf.exe", "report.docx", "report.png" })
	void shouldRefuseANameThatSaysSomethingElse(String name) {
		refused(name, Knowledge.pdf("x"));
	}

	@Test
	void shouldGoByTheContentAndNotByTheName() throws IOException {
		refused("report.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
		refused("report.pdf", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8));
		refused("report.pdf", picture("png"));
		refused("report.pdf", new byte[0]);
		refused("report.pdf", new byte[(int) DataSize.ofMegabytes(1).toBytes() + 1]);
	}

	@Test
	void shouldRefuseBoxesThatLieOverThePage() throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			PDAnnotation box = new PDAnnotationSquare();
			box.setRectangle(new PDRectangle(10, 10, 50, 50));
			page.setAnnotations(List.of(box));
			pdf.addPage(page);
			pdf.save(out);
			refused("report.pdf", out.toByteArray());
		}
	}

	@Test
	void shouldRefuseAProtectedFile() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Knowledge.pdf("x"));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
			pdf.save(out);
			refused("report.pdf", out.toByteArray());
		}
	}

	@Test
	void shouldMarkEveryPage() throws IOException {
		List<String> mark = List.of("Released to Susan Trelawney on 2 March 2026.",
				"Condition of use: " + "only for the duty, and for nothing else; ".repeat(8));
		for (byte[] paper : List.of(Knowledge.pdf("Tenders: 4."), picture("png"))) {
			String type = (paper[0] == '%') ? "application/pdf" : "image/png";
			try (PDDocument marked = Loader.loadPDF(new PageMarker().mark(paper, type, mark))) {
				String text = new PDFTextStripper().getText(marked);
				assertThat(text).contains("Released to Susan Trelawney on 2 March 2026.", "Condition of use: only");
				assertThat(text.contains("Tenders: 4.")).isEqualTo(type.equals("application/pdf"));
				assertThat(marked.getNumberOfPages()).isEqualTo(1);
			}
		}
	}

	private void refused(String name, byte[] bytes) {
		assertThatExceptionOfType(FileRefused.class).as(name).isThrownBy(() -> this.check.check(name, bytes));
	}

	private static byte[] picture(String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
		return out.toByteArray();
	}

}
