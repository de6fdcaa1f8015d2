package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What scanners pack their pictures with comes out in its true tones. */
class ScannersPictureTests {

	private static final int CLOSE = 4;

	private static final int SIDE = 64;

	private static final int IMMEDIATE_REGION = 38;

	private static final int PAGE_INFORMATION = 48;

	private static final int MMR = 1;

	@ParameterizedTest
	@CsvSource({ "CCITTFaxDecode", "JBIG2Decode" })
	void shouldKeepBlackAndWhite(String packing) {
		Made made = Made.of(Sample.page((pdf, page, stream) -> {
			PDImageXObject fax = CCITTFactory.createFromImage(pdf, halves(BufferedImage.TYPE_BYTE_BINARY, 0, 0xffffff));
			stream.drawImage(packing.equals("JBIG2Decode") ? jbig2(pdf, fax) : fax, 100, 600, 100, 100);
		}));
		tones(made, 0, 0xffffff);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x3366cc, 0xcc3333, 0x808080 })
	void shouldKeepTheColoursOfJpeg2000(int colour) {
		tones(Made.of(jpeg2000(BufferedImage.TYPE_3BYTE_BGR, colour, PDDeviceRGB.INSTANCE)), colour, 0xffffff);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x202020, 0x606060, 0xa0a0a0 })
	void shouldKeepTheGreyOfJpeg2000(int tone) {
		tones(Made.of(jpeg2000(BufferedImage.TYPE_BYTE_GRAY, tone, PDDeviceGray.INSTANCE)), tone, 0xffffff);
	}

	/** Such pictures are drawn anew, without what lies in their transparent points. */
	@Test
	void shouldKeepTheGreyOfAPictureWithAMask() {
		tones(Made.of(Sample.page((pdf, page, stream) -> {
			PDImageXObject picture = grey(pdf, 0x60, 0xff);
			picture.getCOSObject().setItem(COSName.SMASK, grey(pdf, 0xff, 0xff));
			stream.drawImage(picture, 100, 600, 100, 100);
		})), 0x606060, 0xffffff);
	}

	/** Left and right half of the picture on the page, whose words stay words. */
	private static void tones(Made made, int left, int right) {
		assertThat(made.reasons()).containsExactly("");
		BufferedImage page = made.picture();
		int y = page.getHeight() - 650;
		assertThat(Likeness.difference(page.getRGB(120, y), left)).as("%06x", page.getRGB(120, y)).isLessThan(CLOSE);
		assertThat(Likeness.difference(page.getRGB(180, y), right)).as("%06x", page.getRGB(180, y)).isLessThan(CLOSE);
	}

	private static BufferedImage halves(int type, int left, int right) {
		BufferedImage picture = new BufferedImage(SIDE, SIDE, type);
		int bands = picture.getRaster().getNumBands();
		for (int i = 0; i < SIDE * SIDE; i++) {
			int colour = (i % SIDE < SIDE / 2) ? left : right;
			for (int band = 0; band < bands; band++) {
				int tone = colour >> 8 * (2 - band) & 0xff;
				picture.getRaster()
					.setSample(i % SIDE, i / SIDE, band, (type == BufferedImage.TYPE_BYTE_BINARY) ? tone & 1 : tone);
			}
		}
		return picture;
	}

	private static PDImageXObject grey(PDDocument pdf, int left, int right) throws IOException {
		byte[] points = ((DataBufferByte) halves(BufferedImage.TYPE_BYTE_GRAY, left * 0x010101, right * 0x010101)
			.getRaster()
			.getDataBuffer()).getData();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(points);
		}
		return new PDImageXObject(pdf, new ByteArrayInputStream(packed.toByteArray()), COSName.FLATE_DECODE, SIDE, SIDE,
				8, PDDeviceGray.INSTANCE);
	}

	private static byte[] jpeg2000(int type, int colour, PDColorSpace space) {
		return Sample.page((pdf, page, stream) -> {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			assertThat(ImageIO.write(halves(type, colour, 0xffffff), "jpeg2000", packed)).isTrue();
			stream.drawImage(new PDImageXObject(pdf, new ByteArrayInputStream(packed.toByteArray()), COSName.JPX_DECODE,
					SIDE, SIDE, 8, space), 100, 600, 100, 100);
		});
	}

	/** The same points as a page of one region, which may be packed as a fax is. */
	private static PDImageXObject jbig2(PDDocument pdf, PDImageXObject fax) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		segment(out, 0, PAGE_INFORMATION, 19);
		size(out);
		out.write(new byte[11]);
		try (InputStream in = fax.getCOSObject().createRawInputStream()) {
			byte[] points = in.readAllBytes();
			segment(out, 1, IMMEDIATE_REGION, 18 + points.length);
			size(out);
			out.write(new byte[9]);
			out.writeByte(MMR);
			out.write(points);
		}
		return new PDImageXObject(pdf, new ByteArrayInputStream(bytes.toByteArray()), COSName.JBIG2_DECODE, SIDE, SIDE,
				1, PDDeviceGray.INSTANCE);
	}

	private static void segment(DataOutputStream out, int number, int kind, int length) throws IOException {
		out.writeInt(number);
		out.writeByte(kind);
		out.writeByte(0);
		out.writeByte(1);
		out.writeInt(length);
	}

	private static void size(DataOutputStream out) throws IOException {
		out.writeInt(SIDE);
		out.writeInt(SIDE);
	}

}
