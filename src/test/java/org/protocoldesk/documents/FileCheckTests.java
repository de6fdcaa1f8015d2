package org.protocoldesk.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.procedures.Knowledge;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is seen of a file from outside. */
class FileCheckTests {

	private static final int MEGABYTE = 1024 * 1024;

	private final FileCheck check = new FileCheck(new PaperSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(512),
			Duration.ofSeconds(15), Duration.ofMillis(500), Duration.ofMinutes(1), 1));

	@ParameterizedTest
	@ValueSource(strings = { "Tender report.pdf", "Größe & Preis (2).PDF", "O\u2019Hara\u2019s note_1.pdf",
			"Adroddiad t\u0177 \u0174yn.pdf", "Sprawozdanie \u0142\u0105ka.pdf",
			"\u0b85\u0bb1\u0bbf\u0b95\u0bcd\u0b95\u0bc8.pdf", "\u062a\u0642\u0631\u064a\u0631.pdf",
			"\u09aa\u09cd\u09b0\u09a4\u09bf\u09ac\u09c7\u09a6\u09a8.pdf", "\u62a5\u544a\u2014\u7b2c\u4e00\u7248.pdf",
			"Plan \ud83d\udc4d\ud83c\udffd.pdf", "50% + £3 = \u201cno\u201d; #1!.pdf" })
	void shouldTakeNamesInEveryScript(String name) {
		assertThat(check(name, Knowledge.pdf("x")).isPdf()).isTrue();
	}

	@Test
	void shouldTakeAPicture() throws IOException {
		assertThat(check("plan.png", picture("png")).isPdf()).isFalse();
		assertThat(check("plan.jpeg", picture("jpg")).isPdf()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../report.pdf", "a/b.pdf", ".pdf", "report", "a\u0000.pdf", "a\nb.pdf", "x<y.pdf",
			"report.pdf.exe", "report.docx", "report.png", "report\u202efdp.pdf" })
	void shouldRefuseANameThatSaysSomethingElse(String name) {
		refused(name, Knowledge.pdf("x"), "name of the file");
	}

	@Test
	void shouldGoByTheContentAndNotByTheName() throws IOException {
		refused("report.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
				"only PDF files and pictures");
		refused("report.pdf", picture("png"), "call it .png");
		refused("report.pdf", new byte[0], "empty");
	}

	@Test
	void shouldSayHowLargeAFileIsAndHowLargeItMayBe() {
		assertThatExceptionOfType(FileRefused.class)
			.isThrownBy(() -> this.check.check("a.pdf", new byte[MEGABYTE + 1], 34 * MEGABYTE + 1))
			.withMessageContaining("34.1 MB")
			.withMessageContaining("1 MB is the most")
			.withMessageContaining("divide it");
	}

	private FileCheck.File check(String name, byte[] bytes) {
		return this.check.check(name, bytes, bytes.length);
	}

	private void refused(String name, byte[] bytes, String sentence) {
		assertThatExceptionOfType(FileRefused.class).as(name)
			.isThrownBy(() -> check(name, bytes))
			.withMessageContaining(sentence);
	}

	private static byte[] picture(String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
		return out.toByteArray();
	}

}
