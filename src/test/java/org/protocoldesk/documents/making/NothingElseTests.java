package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.protocoldesk.documents.making.Sample.SECRET;
import static org.protocoldesk.documents.making.Sample.SHOWN;

/** What files carry beside their pages stays in the house. */
class NothingElseTests {

	@ParameterizedTest
	@EnumSource
	void shouldStay(Baggage baggage) {
		byte[] file = Sample.page(baggage.packing::draw);
		Made made = Made.of(file);
		assertThat(made.words()).contains(SHOWN);
		assertThat(made.reasons()).containsExactly("");
		assertThat(made.everything()).doesNotContain(SECRET);
	}

	@Test
	void shouldLeaveOutEarlierRevisions() throws IOException {
		byte[] first = Sample.page((pdf, page, stream) -> Sample.write(stream, SECRET, 100, 700));
		ByteArrayOutputStream second = new ByteArrayOutputStream();
		try (PDDocument pdf = Loader.loadPDF(first)) {
			PDPage page = pdf.getPage(0);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, false)) {
				Sample.write(stream, SHOWN, 100, 700);
			}
			page.getCOSObject().setNeedToBeUpdated(true);
			page.getResources().getCOSObject().setNeedToBeUpdated(true);
			pdf.saveIncremental(second);
		}
		assertThat(second.size()).isGreaterThan(first.length);
		Made made = Made.of(second.toByteArray());
		assertThat(made.words()).contains(SHOWN);
		assertThat(made.everything()).doesNotContain(SECRET);
	}

	@Test
	void shouldLeaveOutTheColoursOfTransparentPoints() throws IOException {
		BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
		for (int i = 0; i < 400; i++) {
			picture.setRGB(i % 20, i / 20, (i % 20 < 10) ? 0xff3366cc : 0x00123456);
		}
		byte[] file = Sample.page((pdf, page, stream) -> stream.drawImage(LosslessFactory.createFromImage(pdf, picture),
				100, 600, 40, 40));
		assertThat(Made.of(file).everything()).doesNotContain("\u00124V");
	}

	enum Baggage {

		DESCRIPTION((pdf, page, stream) -> {
			pdf.getDocumentInformation().setAuthor(SECRET);
			PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(("<x>" + SECRET + "</x>").getBytes()));
			pdf.getDocumentCatalog().setMetadata(metadata);
			page.getCOSObject().setItem(COSName.METADATA, metadata);
		}),

		ATTACHMENT((pdf, page, stream) -> {
			PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(SECRET.getBytes()));
			PDComplexFileSpecification specification = new PDComplexFileSpecification();
			specification.setFile(SECRET + ".txt");
			specification.setEmbeddedFile(file);
			PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
			files.setNames(Map.of(SECRET, specification));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
			names.setEmbeddedFiles(files);
			pdf.getDocumentCatalog().setNames(names);
		}),

		SCRIPT((pdf, page, stream) -> pdf.getDocumentCatalog()
			.setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"))),

		LINK((pdf, page, stream) -> {
			PDAnnotationLink link = new PDAnnotationLink();
			link.setRectangle(new PDRectangle(100, 600, 80, 20));
			PDActionURI action = new PDActionURI();
			action.setURI("https://example.org/" + SECRET);
			link.setAction(action);
			link.setBorderStyle(null);
			link.getCOSObject().setItem(COSName.BORDER, new PDRectangle(0, 0, 0, 0).getCOSArray());
			page.setAnnotations(List.of(link));
		}),

		COMMENT((pdf, page, stream) -> {
			PDAnnotationText note = new PDAnnotationText();
			note.setRectangle(new PDRectangle(100, 600, 20, 20));
			note.setContents(SECRET);
			note.setTitlePopup(SECRET);
			page.setAnnotations(List.of(note));
		}),

		THUMBNAIL((pdf, page, stream) -> {
			COSStream thumbnail = new COSStream();
			try (var out = thumbnail.createOutputStream()) {
				out.write(SECRET.getBytes());
			}
			page.getCOSObject().setItem(COSName.getPDFName("Thumb"), thumbnail);
		}),

		BOOKMARK((pdf, page, stream) -> {
			PDDocumentOutline outline = new PDDocumentOutline();
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle(SECRET);
			outline.addLast(item);
			pdf.getDocumentCatalog().setDocumentOutline(outline);
		}),

		SPOKEN_TEXT((pdf, page, stream) -> {
			COSDictionary meaning = new COSDictionary();
			meaning.setString(COSName.ACTUAL_TEXT, SECRET);
			stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meaning));
			Sample.write(stream, "Seen", 100, 600);
			stream.endMarkedContent();
		}),

		UNUSED_PICTURE((pdf, page, stream) -> {
			PDStream unused = new PDStream(pdf, new ByteArrayInputStream(SECRET.getBytes()));
			COSDictionary pictures = new COSDictionary();
			pictures.setItem(COSName.getPDFName("Im9"), unused);
			page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
		}),

		NOTE_IN_A_PICTURE((pdf, page, stream) -> stream
			.drawImage(JPEGFactory.createFromByteArray(pdf, PictureTests.notedPicture()), 100, 600, 80, 60));

		private final Sample.Drawing packing;

		Baggage(Sample.Drawing packing) {
			this.packing = packing;
		}

	}

}
