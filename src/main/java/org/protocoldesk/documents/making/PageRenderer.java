package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws pages as a viewer shows them; what it cannot draw is an error, never a gap. */
final class PageRenderer extends PDFRenderer {

	private final Drawers drawers;

	PageRenderer(PDDocument pdf, Drawers drawers) {
		super(pdf);
		this.drawers = drawers;
		setSubsamplingAllowed(true);
	}

	static PageRenderer plain(PDDocument pdf) {
		return new PageRenderer(pdf, StrictDrawer::new);
	}

	BufferedImage draw(int page, float dpi) throws IOException {
		return renderImage(page, dpi / 72, ImageType.RGB, RenderDestination.VIEW);
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		PageDrawer drawer = this.drawers.of(parameters);
		drawer.setAnnotationFilter(getAnnotationsFilter());
		return drawer;
	}

	/** What draws a page. */
	@FunctionalInterface
	interface Drawers {

		PageDrawer of(PageDrawerParameters parameters) throws IOException;

	}

}
