package org.protocoldesk.documents.making;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.documents.FileRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pictures come out upright, in their true tones, and without what was noted in them. */
class PictureTests {

	private static final int CLOSE = 12;

	/** Red, green / blue, white as the camera saw it. */
	private static BufferedImage quarters() {
		BufferedImage picture = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		Color[] colours = { Color.RED, Color.GREEN, Color.BLUE, Color.WHITE };
		for (int i = 0; i < 4; i++) {
			graphics.setColor(colours[i]);
			graphics.fillRect(i % 2 * 40, i / 2 * 30, 40, 30);
		}
		graphics.dispose();
		return picture;
	}

	@ParameterizedTest
	@CsvSource({ "1,RED", "2,GREEN", "3,WHITE", "4,BLUE", "5,RED", "6,BLUE", "7,WHITE", "8,GREEN" })
	void shouldTurnAPictureAsTheCameraWasHeld(int orientation, String first) throws Exception {
		BufferedImage page = Made.of(noted(file(quarters(), "jpeg"), orientation)).picture();
		assertThat(page.getWidth() > page.getHeight()).isEqualTo(orientation < 5);
		int expected = ((Color) Color.class.getField(first).get(null)).getRGB();
		assertThat(Likeness.difference(page.getRGB(20, 20), expected)).isLessThan(CLOSE);
		int opposite = page.getRGB(page.getWidth() - 20, page.getHeight() - 20);
		assertThat(Likeness.difference(opposite, expected)).isGreaterThan(200);
	}

	@Test
	void shouldLeaveOutWhereAPictureWasTaken() throws IOException {
		byte[] file = noted(file(quarters(), "jpeg"), 6);
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Xylophone Lane");
		assertThat(Made.of(file).everything()).doesNotContain("Xylophone").doesNotContain("Exif");
	}

	@Test
	void shouldKeepGreyTones() throws IOException {
		BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage fine = new BufferedImage(64, 64, BufferedImage.TYPE_USHORT_GRAY);
		for (int i = 0; i < 64 * 64; i++) {
			grey.getRaster().setSample(i % 64, i / 64, 0, 96);
			fine.getRaster().setSample(i % 64, i / 64, 0, 96 * 257);
		}
		for (BufferedImage picture : new BufferedImage[] { grey, fine }) {
			BufferedImage page = Made.of(file(picture, "png")).picture();
			assertThat(Likeness.difference(page.getRGB(50, 50), 0x606060)).isLessThan(3);
		}
	}

	@Test
	void shouldKeepTransparentPicturesOnWhite() throws IOException {
		BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
		picture.setRGB(0, 0, 0xff000000);
		BufferedImage page = Made.of(file(picture, "png")).picture();
		assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() / 2) & 0xffffff).isEqualTo(0xffffff);
	}

	@Test
	void shouldShowPrintColoursAsTheyArePrinted() throws IOException {
		WritableRaster cyan = Raster.createInterleavedRaster(0, 64, 64, 4, null);
		for (int i = 0; i < 64 * 64; i++) {
			cyan.setPixel(i % 64, i / 64, new int[] { 0, 255, 255, 255 });
		}
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(new IIOImage(cyan, null, null));
		}
		byte[] file = segment(out.toByteArray(), 0xee, "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
		int point = Made.of(file).picture().getRGB(50, 50);
		assertThat(point >> 16 & 0xff).isLessThan(60);
		assertThat(point & 0xff).isGreaterThan(150);
	}

	@Test
	void shouldReadAPictureWithABrokenProfile() throws IOException {
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
		byte[] broken = new byte[200];
		System.arraycopy(profile, 0, broken, 0, 60);
		byte[] note = ByteBuffer.allocate(14 + broken.length)
			.put("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1))
			.put((byte) 1)
			.put((byte) 1)
			.put(broken)
			.array();
		byte[] file = segment(file(quarters(), "jpeg"), 0xe2, note);
		BufferedImage page = Made.of(file).picture();
		assertThat(Likeness.difference(page.getRGB(20, 20), 0xff0000)).isLessThan(CLOSE);
	}

	@Test
	void shouldNameTheLimitOfAHugePicture() throws IOException {
		byte[] file = file(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY), "png");
		ByteBuffer.wrap(file).putInt(16, 30_000).putInt(20, 30_000);
		CRC32 sum = new CRC32();
		sum.update(file, 12, 17);
		ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> Made.of(file))
			.withMessageContaining("900 million points (30,000 by 30,000)")
			.withMessageContaining("100 million is the most");
	}

	@Test
	void shouldSayThatAPictureIsDamaged() throws IOException {
		byte[] file = file(quarters(), "png");
		byte[] half = Arrays.copyOf(file, 60);
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> Made.of(half))
			.withMessageContaining("damaged")
			.withMessageContaining("save it anew");
	}

	private static byte[] file(BufferedImage picture, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(picture, format, out);
		return out.toByteArray();
	}

	/** With a note of how the camera was held and where. */
	private static byte[] noted(byte[] jpeg, int orientation) {
		byte[] place = "Xylophone Lane\0".getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length);
		exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
		exif.putShort((short) 0x10e).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 24 + 4);
		exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		exif.putInt(0).put(place);
		return segment(jpeg, 0xe1, exif.array());
	}

	private static byte[] segment(byte[] jpeg, int kind, byte[] content) {
		return ByteBuffer.allocate(jpeg.length + content.length + 4)
			.put(jpeg, 0, 2)
			.put((byte) 0xff)
			.put((byte) kind)
			.putShort((short) (content.length + 2))
			.put(content)
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	static byte[] notedPicture() {
		try {
			return noted(file(quarters(), "jpeg"), 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
