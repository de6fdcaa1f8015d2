package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was filled in on a form is on the page, and nothing that a field only knows. */
class FilledInTests {

	private static final PDRectangle FIELD = new PDRectangle(100, 600, 200, 20);

	@Test
	void shouldShowAValueThatTheFileDoesNotDraw() {
		Made made = Made.of(Sample.page((pdf, page, stream) -> field(pdf, page, "Jane Example")));
		assertThat(made.words()).contains("Jane Example");
		assertThat(made.reasons()).containsExactly("");
		assertThat((List<?>) made.onPage(PDPage::getAnnotations)).isEmpty();
	}

	@Test
	void shouldShowAFieldThatTheFormDoesNotList() {
		Made made = Made.of(Sample.page((pdf, page, stream) -> {
			COSDictionary widget = new COSDictionary();
			widget.setItem(COSName.TYPE, COSName.ANNOT);
			widget.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
			widget.setItem(COSName.FT, COSName.getPDFName("Tx"));
			widget.setString(COSName.T, "name");
			widget.setString(COSName.V, "Jane Example");
			widget.setItem(COSName.RECT, FIELD.getCOSArray());
			page.setAnnotations(List.of(new PDAnnotationWidget(widget)));
		}));
		assertThat(made.words()).contains("Jane Example");
	}

	@Test
	void shouldNotGiveAwayAPassword() {
		Made made = Made.of(Sample.page((pdf, page, stream) -> field(pdf, page, Sample.SECRET).setPassword(true)));
		assertThat(made.everything()).doesNotContain(Sample.SECRET);
		assertThat(made.words()).contains(Sample.SHOWN);
	}

	@Test
	void shouldDrawATickedBoxAndNoOther() {
		assertThat(inkOf(true) - inkOf(false)).isGreaterThan(20);
	}

	private static int inkOf(boolean ticked) {
		BufferedImage page = Made.of(Sample.page((pdf, form, stream) -> box(pdf, form, stream, ticked))).picture();
		int ink = 0;
		for (int y = page.getHeight() - 620; y < page.getHeight() - 600; y++) {
			for (int x = 100; x < 120; x++) {
				ink += ((page.getRGB(x, y) & 0xff) < 128) ? 1 : 0;
			}
		}
		return ink;
	}

	private static PDTextField field(PDDocument pdf, PDPage page, String value) throws IOException {
		PDAcroForm form = new PDAcroForm(pdf);
		pdf.getDocumentCatalog().setAcroForm(form);
		PDTextField field = new PDTextField(form);
		field.setPartialName("name");
		field.getCOSObject().setString(COSName.V, value);
		place(page, field.getWidgets().get(0), FIELD);
		form.setFields(List.of(field));
		return field;
	}

	private static void box(PDDocument pdf, PDPage page, PDPageContentStream stream, boolean ticked)
			throws IOException {
		PDAcroForm form = new PDAcroForm(pdf);
		pdf.getDocumentCatalog().setAcroForm(form);
		PDCheckBox box = new PDCheckBox(form);
		box.setPartialName("agreed");
		COSName state = COSName.getPDFName(ticked ? "Yes" : "Off");
		box.getCOSObject().setItem(COSName.V, state);
		box.getCOSObject().setItem(COSName.AS, state);
		place(page, box.getWidgets().get(0), new PDRectangle(100, 600, 20, 20));
		form.setFields(List.of(box));
	}

	private static void place(PDPage page, PDAnnotationWidget widget, PDRectangle where) {
		widget.setRectangle(where);
		widget.setPage(page);
		page.setAnnotations(List.of(widget));
	}

}
