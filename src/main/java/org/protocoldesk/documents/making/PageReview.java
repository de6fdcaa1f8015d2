package org.protocoldesk.documents.making;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.protocoldesk.documents.making.Thing.Kind;

/** Looks at a page that was drawn anew: does it look as before, is all of it seen? */
final class PageReview {

	private final PDDocument pdf;

	private final int index;

	private WitnessDrawer witness;

	PageReview(PDDocument pdf, int index) {
		this.pdf = pdf;
		this.index = index;
	}

	Optional<Finding> review(BufferedImage before, float dpi) throws IOException {
		Coverage coverage = new Coverage(before.getWidth() + 1, before.getHeight() + 1);
		float scale = dpi / 72;
		AffineTransform toPoints = new AffineTransform(scale, 0, 0, -scale, 0,
				this.pdf.getPage(this.index).getMediaBox().getHeight() * scale);
		BufferedImage after = new PageRenderer(this.pdf, (parameters) -> {
			this.witness = new WitnessDrawer(parameters, coverage, toPoints);
			return this.witness;
		}).draw(this.index, dpi);
		if (!Likeness.isSame(before, after)) {
			return Optional.of(Finding.DIFFERENT);
		}
		if (this.witness.patternHasWords()) {
			return Optional.of(Finding.PATTERN);
		}
		boolean words = coverage.things().stream().anyMatch((thing) -> thing.kind() == Kind.GLYPH);
		BufferedImage wordless = words ? new PageRenderer(this.pdf, WordlessDrawer::new).draw(this.index, dpi) : after;
		return new Judge(after, wordless).judge(coverage);
	}

}
