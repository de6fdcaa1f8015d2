package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of every shape come out as a viewer shows them: no more than one square of 10,000
 * (four points wide) may differ clearly.
 */
class PageShapeTests {

	private static final double TOLERATED = 0.0001;

	private static final String LETTERS = Sample.SHOWN.replace(" ", "");

	/** Something different in each corner, so that nothing can be turned or lost. */
	private static void corners(PDPageContentStream stream, PDRectangle box) throws IOException {
		float x = box.getLowerLeftX();
		float y = box.getLowerLeftY();
		float side = Math.min(box.getWidth(), box.getHeight()) / 6;
		stream.setNonStrokingColor(1f, 0f, 0f);
		stream.addRect(x, y, side, side);
		stream.fill();
		stream.setNonStrokingColor(0f, 0.6f, 0f);
		stream.addRect(x + box.getWidth() - 2 * side, y, 2 * side, side);
		stream.fill();
		stream.setNonStrokingColor(0f, 0f, 1f);
		stream.addRect(x, y + box.getHeight() - 2 * side, side, 2 * side);
		stream.fill();
		stream.setNonStrokingColor(0f);
	}

	private static byte[] sheet(PDRectangle box, int rotation) {
		return Sample.page(box, (pdf, page, stream) -> {
			page.setRotation(rotation);
			corners(stream, box);
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 90, 180, 270, -90, 450, 720 })
	void shouldStandUpright(int rotation) {
		byte[] file = sheet(new PDRectangle(600, 300), rotation);
		Made made = Made.of(file);
		looksAsBefore(file, made);
		assertThat(made.reasons()).containsExactly("");
		assertThat(made.letters()).contains(LETTERS);
		PDRectangle box = made.onPage(PDPage::getMediaBox);
		assertThat(box.getWidth()).isEqualTo((rotation % 180 == 0) ? 600 : 300);
		int expected = new int[] { 0xff0000, 0x009900, 0xffffff, 0x0000ff }[Math.floorMod(rotation, 360) / 90];
		BufferedImage picture = made.picture();
		assertThat(Likeness.difference(picture.getRGB(5, picture.getHeight() - 5), expected)).isLessThan(4);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 90, 180, 270 })
	void shouldShowWhatTheCropBoxShows(int rotation) {
		byte[] file = Sample.page(new PDRectangle(-100, 50, 700, 500), (pdf, page, stream) -> {
			PDRectangle crop = new PDRectangle(-60, 80, 600, 400);
			page.setCropBox(crop);
			page.setRotation(rotation);
			corners(stream, crop);
		});
		Made made = Made.of(file);
		looksAsBefore(file, made);
		assertThat(made.reasons()).containsExactly("");
		assertThat(made.letters()).contains(LETTERS);
	}

	@ParameterizedTest
	@CsvSource({ "0 0 0 0,612", "600 300 0 0,600", "0 0 -600 -300,600", "10 10 10 300,612", "x,612" })
	void shouldMakeDoWithOddBoxes(String box, float width) {
		byte[] file = Sample.page(new PDRectangle(600, 300), (pdf, page, stream) -> {
			COSArray array = new COSArray();
			for (String number : box.split(" ")) {
				array.add(number.equals("x") ? COSName.A : new COSFloat(Float.parseFloat(number)));
			}
			page.getCOSObject().setItem(COSName.MEDIA_BOX, array);
		});
		Made made = Made.of(file);
		assertThat((float) made.onPage((page) -> page.getMediaBox().getWidth())).isEqualTo(width);
	}

	@Test
	void shouldMakeDoWithoutAnyBox() {
		byte[] file = Sample.page(PDRectangle.LETTER,
				(pdf, page, stream) -> page.getCOSObject().removeItem(COSName.MEDIA_BOX));
		assertThat(Made.of(file).letters()).contains(LETTERS);
	}

	@Test
	void shouldKeepTheSizeThatUnitsMake() {
		byte[] file = Sample.page(new PDRectangle(300, 200), (pdf, page, stream) -> {
			page.setUserUnit(2.5f);
			page.setRotation(90);
		});
		Made made = Made.of(file);
		PDRectangle box = made.onPage(PDPage::getMediaBox);
		assertThat(box.getWidth()).isEqualTo(500);
		assertThat(box.getHeight()).isEqualTo(750);
		assertThat(made.letters()).contains(LETTERS);
		looksAsBefore(file, made);
	}

	@ParameterizedTest
	@CsvSource({ "60,800", "800,40", "20,20", "2384,3370", "14400,14400", "30,14000" })
	void shouldKeepPagesOfEverySize(float width, float height) {
		byte[] file = sheet(new PDRectangle(width, height), 0);
		Made made = Made.of(file);
		looksAsBefore(file, made);
		assertThat((float) made.onPage((page) -> page.getMediaBox().getWidth())).isEqualTo(width);
	}

	@Test
	void shouldDrawNoPageLongerThanReadersShow() {
		byte[] file = sheet(new PDRectangle(28_800, 300), 0);
		assertThat((float) Made.of(file).onPage((page) -> page.getMediaBox().getWidth())).isEqualTo(14_400);
	}

	private static void looksAsBefore(byte[] file, Made made) {
		try (PDDocument before = Loader.loadPDF(file); PDDocument after = Loader.loadPDF(made.pdf())) {
			PageBox box = PageBox.of(before.getPage(0));
			float dpi = Resolution.toCheck(box);
			BufferedImage one = PageRenderer.plain(before).draw(0, dpi * box.unit());
			BufferedImage other = PageRenderer.plain(after).draw(0, dpi);
			assertThat(other.getWidth()).isBetween(one.getWidth() - 1, one.getWidth() + 1);
			assertThat(other.getHeight()).isBetween(one.getHeight() - 1, one.getHeight() + 1);
			assertThat(Likeness.differing(one, other)).isLessThanOrEqualTo(TOLERATED);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
