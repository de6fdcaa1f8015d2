package org.protocoldesk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.springframework.stereotype.Component;

/**
 * Prints a page in any script as a PDF file that a screen reader can read. The fonts are
 * in the file, so that it looks the same everywhere; nothing is loaded from elsewhere.
 */
@Component
public class PdfPrinter {

	private static final String FAMILY = "Liberation Sans";

	private static final List<Face> FACES = List.of(new Face("Regular", 400, FontStyle.NORMAL),
			new Face("Bold", 700, FontStyle.NORMAL), new Face("Italic", 400, FontStyle.ITALIC));

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	/** Prints an XHTML page. */
	public byte[] print(String html) {
		try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			FACES.forEach((face) -> builder.useFont(
					() -> PdfPrinter.class.getResourceAsStream("/liberation/LiberationSans-" + face.file() + ".ttf"),
					FAMILY, face.weight(), face.style(), true));
			PrintFaces.further(html)
				.forEach((file) -> builder.useFont(() -> PdfPrinter.class.getResourceAsStream(file), file, 400,
						FontStyle.NORMAL, true, Set.of(FSFontUseCase.FALLBACK_FINAL)));
			builder.useUnicodeBidiSplitter(RightToLeft::new);
			builder.useUnicodeBidiReorderer(new RightToLeft());
			builder.useObjectDrawerFactory(new ShapedWordDrawer());
			builder.usePdfUaAccessibility(true);
			builder.useUriResolver((base, uri) -> null);
			builder.withHtmlContent(ShapedWords.asObjects(html), null);
			builder.withProducer("Protocol Desk");
			builder.toStream(pdf);
			builder.run();
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The notice cannot be printed: " + ex.getMessage(), ex);
		}
	}

	private record Face(String file, int weight, FontStyle style) {
	}

}
