package org.protocoldesk.documents.making;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.documents.making.Sample.Drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.protocoldesk.documents.making.Drawings.appearance;
import static org.protocoldesk.documents.making.Drawings.box;
import static org.protocoldesk.documents.making.Drawings.ink;
import static org.protocoldesk.documents.making.Drawings.marker;
import static org.protocoldesk.documents.making.Drawings.square;
import static org.protocoldesk.documents.making.Sample.SECRET;
import static org.protocoldesk.documents.making.Sample.SHOWN;

/** Words that a page holds and does not show do not leave the house. */
class NothingBeneathTests {

	static Stream<Arguments> hidden() {
		return Stream.of(hidden("a black box", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			box(stream, Color.BLACK, 95, 695, 90, 18);
		}), hidden("a white box", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			box(stream, Color.WHITE, 95, 695, 90, 18);
		}), hidden("a box over half of the letters", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			box(stream, Color.BLACK, 95, 704, 90, 12);
		}), hidden("a thick line", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			stream.setLineWidth(18);
			stream.moveTo(95, 704);
			stream.lineTo(190, 704);
			stream.stroke();
		}), hidden("a picture", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.GRAY)), 95, 695, 90, 18);
		}), hidden("a black note", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			PDAnnotationSquare note = new PDAnnotationSquare();
			note.setRectangle(new PDRectangle(95, 695, 90, 18));
			appearance(pdf, note);
			page.setAnnotations(List.of(note));
		}), hidden("a link with an appearance", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			PDAnnotationLink link = new PDAnnotationLink();
			link.setRectangle(new PDRectangle(95, 695, 90, 18));
			appearance(pdf, link);
			page.setAnnotations(List.of(link));
		}), hidden("a black marker", Finding.COVERED, (pdf, page, stream) -> {
			Sample.write(stream, SECRET, 100, 700);
			marker(stream, Color.BLACK);
		}), hidden("white on white", Finding.UNSEEN, (pdf, page, stream) -> {
			stream.setNonStrokingColor(Color.WHITE);
			Sample.write(stream, SECRET, 100, 700);
		}), hidden("black on black", Finding.UNSEEN, (pdf, page, stream) -> {
			box(stream, Color.BLACK, 95, 695, 90, 18);
			stream.setNonStrokingColor(Color.BLACK);
			Sample.write(stream, SECRET, 100, 700);
		}), hidden("the edge of the page", Finding.OUTSIDE,
				(pdf, page, stream) -> Sample.write(stream, SECRET, 100, -40)),
				hidden("the crop box", Finding.OUTSIDE, (pdf, page, stream) -> {
					Sample.write(stream, SECRET, 100, 800);
					page.setCropBox(new PDRectangle(0, 0, 595, 780));
				}), hidden("a clip", Finding.OUTSIDE, (pdf, page, stream) -> {
					stream.saveGraphicsState();
					stream.addRect(300, 300, 50, 50);
					stream.clip();
					Sample.write(stream, SECRET, 100, 700);
					stream.restoreGraphicsState();
				}), hidden("other words", Finding.OVER_WORDS, (pdf, page, stream) -> {
					Sample.write(stream, SECRET, 100, 700);
					Sample.write(stream, "MMMMMMMM", 98, 699, 16);
				}), hidden("a layer that is off", Finding.LAYERS, Drawings::layer),
				hidden("an unseen way of writing among words", Finding.HIDDEN, (pdf, page, stream) -> {
					stream.beginText();
					stream.setFont(new PDType1Font(FontName.HELVETICA), 14);
					stream.newLineAtOffset(100, 700);
					stream.showText("Seen ");
					stream.setRenderingMode(RenderingMode.NEITHER);
					stream.showText(SECRET);
					stream.endText();
				}));
	}

	@ParameterizedTest(name = "beneath {0}")
	@MethodSource("hidden")
	void shouldSendThePageAsAPicture(String what, Finding reason, byte[] file) {
		Made made = Made.of(file);
		assertThat(made.everything()).doesNotContain(SECRET).doesNotContain(SHOWN);
		assertThat(made.reasons()).containsExactly(reason.reason());
		assertThat(ink(made.picture())).as("words of the picture").isGreaterThan(100);
	}

	@Test
	void shouldLeaveOutWhatAScannerPutBehindItsPicture() {
		byte[] file = Sample.page((pdf, page, stream) -> {
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.LIGHT_GRAY)), 50, 600, 400, 200);
			stream.setRenderingMode(RenderingMode.NEITHER);
			Sample.write(stream, SECRET, 100, 700);
			stream.setRenderingMode(RenderingMode.FILL);
		});
		Made made = Made.of(file);
		assertThat(made.reasons()).containsExactly("");
		assertThat(made.words()).contains(SHOWN);
		assertThat(made.everything()).doesNotContain(SECRET);
	}

	static Stream<Arguments> pictures() {
		return Stream.of(hidden("a box", Finding.PICTURE_COVERED, (pdf, page, stream) -> {
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.GREEN)), 100, 500, 200, 200);
			box(stream, Color.BLACK, 150, 600, 60, 12);
		}), hidden("a block letter", Finding.PICTURE_COVERED, (pdf, page, stream) -> {
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.GREEN)), 100, 500, 200, 200);
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.BLACK)), 150, 600, 60, 12);
		}), hidden("a clip", Finding.PICTURE_CUT, (pdf, page, stream) -> {
			stream.saveGraphicsState();
			stream.addRect(100, 500, 100, 200);
			stream.clip();
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.GREEN)), 100, 500, 200, 200);
			stream.restoreGraphicsState();
		}), hidden("the edge", Finding.PICTURE_CUT, (pdf, page, stream) -> stream
			.drawImage(LosslessFactory.createFromImage(pdf, square(Color.GREEN)), 500, 500, 200, 200)));
	}

	@ParameterizedTest(name = "beneath {0}")
	@MethodSource("pictures")
	void shouldSendAPageWhosePictureIsPartlySeenAsAPicture(String what, Finding reason, byte[] file) {
		assertThat(Made.of(file).reasons()).containsExactly(reason.reason());
	}

	static Stream<Arguments> harmless() {
		return Stream.of(harmless("coloured cells under words", (pdf, page, stream) -> {
			box(stream, Color.YELLOW, 90, 690, 300, 40);
			stream.setNonStrokingColor(Color.BLACK);
			Sample.write(stream, "Total", 100, 700);
		}), harmless("a yellow marker", (pdf, page, stream) -> {
			Sample.write(stream, "Total", 100, 700);
			marker(stream, Color.YELLOW);
		}), harmless("underlined words in a grid", (pdf, page, stream) -> {
			Sample.write(stream, "Total", 100, 700);
			stream.setLineWidth(0.7f);
			stream.moveTo(100, 698);
			stream.lineTo(140, 698);
			stream.addRect(95, 690, 200, 30);
			stream.stroke();
		}), harmless("words over a picture", (pdf, page, stream) -> {
			stream.drawImage(LosslessFactory.createFromImage(pdf, square(Color.YELLOW)), 90, 690, 100, 40);
			Sample.write(stream, "Total", 100, 700);
		}), harmless("words printed twice to be bold", (pdf, page, stream) -> {
			Sample.write(stream, "Total", 100, 700);
			Sample.write(stream, "Total", 100.4f, 700);
		}), harmless("small and large words", (pdf, page, stream) -> {
			Sample.write(stream, "Total of the illicit lilt", 100, 700, 5);
			Sample.write(stream, "Total", 100, 600, 60);
		}));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("harmless")
	void shouldKeepWordsThatScreenReadersRead(String what, byte[] file) {
		Made made = Made.of(file);
		assertThat(made.reasons()).containsExactly("");
		assertThat(made.words()).contains(SHOWN, "Total");
	}

	private static Arguments hidden(String what, Finding reason, Drawing drawing) {
		return Arguments.of(what, reason, Sample.page(drawing));
	}

	private static Arguments harmless(String what, Drawing drawing) {
		return Arguments.of(what, Sample.page(drawing));
	}

}
