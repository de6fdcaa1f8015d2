package org.protocoldesk.documents.making;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page as if it had no words: where nothing changes, a word was not seen. */
final class WordlessDrawer extends StrictDrawer {

	WordlessDrawer(PageDrawerParameters parameters) throws IOException {
		super(parameters);
	}

	@Override
	protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement) {
		// Left out.
	}

	@Override
	protected void showType3Glyph(Matrix at, PDType3Font font, int code, Vector displacement) {
		// Left out.
	}

}
