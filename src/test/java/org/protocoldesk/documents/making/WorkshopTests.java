package org.protocoldesk.documents.making;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.documents.FileRefused;
import org.protocoldesk.documents.MadePaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that were made to harm, damaged or protected, in a real worker: a sentence each.
 */
@Timeout(60)
class WorkshopTests {

	private final Workshop workshop = new Workshop(256,
			new TimeAllowed(Duration.ofSeconds(15), Duration.ofMillis(500), Duration.ofMinutes(1)));

	@Test
	void shouldMakeAPaper() throws IOException {
		MadePaper made = this.workshop.make("a.pdf", true, Sample.page((pdf, page, stream) -> {
		}));
		assertThat(made.pages()).hasSize(1).allMatch((page) -> page.picture().length > 500);
		try (PDDocument paper = Loader.loadPDF(made.pdf())) {
			assertThat(paper.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void shouldStandAFileThatUnpacksToNoEnd() throws IOException {
		byte[] bomb = packed("0 0 m ".repeat(1_000_000).getBytes(), 100);
		assertThat(bomb.length).isLessThan(4_000_000);
		refused(withContent(bomb, COSName.FLATE_DECODE), "a part of the file unpacks to more than 48 MB");
		refused(withContent(packed(bomb, 1), twice()), "a part of the file unpacks to more than 48 MB");
	}

	@Test
	void shouldStandAPictureThatUnpacksToMoreThanItShows() throws IOException {
		byte[] bomb = packed(new byte[1_000_000], 100);
		refused(Sample.page((pdf, page,
				stream) -> stream.drawImage(new PDImageXObject(pdf, new ByteArrayInputStream(bomb),
						COSName.FLATE_DECODE, 10, 10, 8, PDDeviceRGB.INSTANCE), 0, 0, 9, 9)),
				"a part of the file unpacks to more than 48 MB");
	}

	@Test
	void shouldNameAPageWhosePartIsPackedTwice() throws IOException {
		byte[] packed = packed(packed("0 0 m".getBytes(), 1), 1);
		refused(withContent(packed, twice()), "page 1 cannot be drawn");
	}

	@Test
	void shouldStandAHugePictureInAPage() {
		refused(Sample.page((pdf, page, stream) -> {
			byte[] packed = packed(packed(new byte[30_000], 30), 1);
			PDImageXObject picture = new PDImageXObject(pdf, new ByteArrayInputStream(packed), COSName.FLATE_DECODE,
					30_000, 30_000, 8, PDDeviceRGB.INSTANCE);
			picture.getCOSObject().setItem(COSName.FILTER, twice());
			stream.drawImage(picture, 0, 0, 500, 500);
		}), "the most");
	}

	@Test
	void shouldStandDeepNesting() {
		refused(Sample.page((pdf, page, stream) -> {
			PDFormXObject inner = new PDFormXObject(pdf);
			inner.setBBox(PDRectangle.A4);
			for (int i = 0; i < 1_500; i++) {
				PDFormXObject outer = new PDFormXObject(pdf);
				outer.setBBox(PDRectangle.A4);
				outer.setResources(new PDResources());
				outer.getResources().put(COSName.getPDFName("F"), inner);
				try (var out = outer.getContentStream().createOutputStream()) {
					out.write("/F Do".getBytes());
				}
				inner = outer;
			}
			stream.drawForm(inner);
		}), "print");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-1.7 and nothing else", "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n" })
	void shouldSayThatAFileIsDamaged(String file) {
		refused(file.getBytes(), "PDF file");
	}

	@Test
	void shouldSayThatAFileIsProtected() throws IOException {
		for (String password : new String[] { "", "secret" }) {
			byte[] file = Sample.page((pdf, page, stream) -> {
			});
			try (PDDocument pdf = Loader.loadPDF(file)) {
				pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
				refused(Sample.saved(pdf), "protected by a password; save it without");
			}
		}
	}

	/** As programs write it that encrypt for certain people. */
	@Test
	void shouldSayThatAFileIsProtectedByACertificate() throws IOException {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		try (PDDocument pdf = Loader.loadPDF(Sample.page((made, page, stream) -> {
		}))) {
			pdf.save(plain, CompressParameters.NO_COMPRESSION);
		}
		String file = plain.toString(StandardCharsets.ISO_8859_1);
		assertThat(file).contains("trailer\n<<");
		refused(file.replace("trailer\n<<", """
				trailer
				<< /Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128
				/CF << /DefaultCryptFilter << /CFM /AESV2 /Recipients [<3003020101>] >> >>
				/StmF /DefaultCryptFilter /StrF /DefaultCryptFilter >>
				""").getBytes(StandardCharsets.ISO_8859_1), "protected by a certificate, so that only those");
	}

	@Test
	void shouldSayHowManyPagesAreTooMany() throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			for (int i = 0; i < Limits.PAGES + 1; i++) {
				pdf.addPage(new PDPage());
			}
			refused(Sample.saved(pdf), "1,001 pages, and 1,000 is the most");
		}
		try (PDDocument pdf = new PDDocument()) {
			refused(Sample.saved(pdf), "no pages");
		}
	}

	@Test
	void shouldNameRedactionsThatWereOnlyMarked() {
		refused(Sample.page((pdf, page, stream) -> {
			PDAnnotationUnknown mark = new PDAnnotationUnknown(new COSDictionary());
			mark.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("Redact"));
			page.setAnnotations(List.of(mark));
		}), "page 1 has words that are marked to be blacked out");
	}

	@Test
	void shouldStandAFileOfManyPartsThatUnpackToTooMuch() throws IOException {
		byte[] part = packed(new byte[40 * 1024 * 1024], 1);
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			COSArray parts = new COSArray();
			for (int i = 0; i < 13; i++) {
				COSStream one = pdf.getDocument().createCOSStream();
				try (var out = one.createRawOutputStream()) {
					out.write(part);
				}
				one.setItem(COSName.FILTER, COSName.FLATE_DECODE);
				parts.add(one);
			}
			page.getCOSObject().setItem(COSName.CONTENTS, parts);
			refused(Sample.saved(pdf), "the file unpacks to more than 480 MB");
		}
	}

	@Test
	void shouldEndAWorkerThatTakesTooLong() {
		refused(new TimeAllowed(Duration.ofMillis(100), Duration.ZERO, Duration.ofMinutes(1)), new byte[100_000],
				"longer to be made ready");
	}

	/** However many pages it has, and however long each of them may take. */
	@Test
	void shouldLetNobodyWaitForALongFile() throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			PDStream content = new PDStream(pdf, new ByteArrayInputStream("0 0 m 500 500 l S ".repeat(100).getBytes()));
			for (int i = 0; i < Limits.PAGES; i++) {
				PDPage page = new PDPage();
				page.setContents(content);
				pdf.addPage(page);
			}
			refused(new TimeAllowed(Duration.ofSeconds(15), Duration.ofSeconds(1), Duration.ofSeconds(10)),
					Sample.saved(pdf),
					"longer to be made ready than 10 seconds, and that is the most; \\d+ of its 1000 "
							+ "pages were ready by then. Divide it");
		}
	}

	private static void refused(TimeAllowed time, byte[] file, String sentence) {
		Workshop hasty = new Workshop(256, time);
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> hasty.make("a.pdf", true, file))
			.withMessageMatching(".*" + sentence + ".*");
	}

	private void refused(byte[] file, String sentence) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> this.workshop.make("a.pdf", true, file))
			.withMessageContaining(sentence);
	}

	private static byte[] packed(byte[] part, int times) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(9))) {
			for (int i = 0; i < times; i++) {
				packing.write(part);
			}
		}
		return out.toByteArray();
	}

	private static COSArray twice() {
		COSArray filters = new COSArray();
		filters.add(COSName.FLATE_DECODE);
		filters.add(COSName.FLATE_DECODE);
		return filters;
	}

	private static byte[] withContent(byte[] packed, COSBase filter) throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			COSStream content = pdf.getDocument().createCOSStream();
			try (var out = content.createRawOutputStream()) {
				out.write(packed);
			}
			content.setItem(COSName.FILTER, filter);
			page.getCOSObject().setItem(COSName.CONTENTS, content);
			return Sample.saved(pdf);
		}
	}

}
