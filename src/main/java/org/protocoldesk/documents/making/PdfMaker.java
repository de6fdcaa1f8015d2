package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.protocoldesk.documents.FileRefused;

/** Makes a PDF file ready: each page drawn anew where that is safe, else as a picture. */
final class PdfMaker {

	private final PDDocument original;

	private final PDDocument target;

	private final PageRenderer seen;

	private final PageCopy copy;

	private final Layers layers;

	PdfMaker(PDDocument original, PDDocument target) {
		this.original = original;
		this.target = target;
		this.seen = PageRenderer.plain(original);
		this.copy = new PageCopy(target);
		this.layers = new Layers(original);
	}

	void make(Answer answer) throws IOException {
		int count = this.original.getNumberOfPages();
		answer.pages(count);
		for (int i = 0; i < count; i++) {
			try {
				make(i, answer);
			}
			catch (IOException | RuntimeException ex) {
				throw Refusals.page(i + 1, ex);
			}
		}
	}

	private void make(int index, Answer answer) throws IOException {
		PDPage page = this.original.getPage(index);
		for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext();) {
			Filters.check(parts.next().getCOSObject());
		}
		PageBox box = PageBox.of(page);
		page.setMediaBox(box.visible());
		page.setCropBox(box.visible());
		float dpi = Resolution.toCheck(box) * box.unit();
		BufferedImage before = this.seen.draw(index, dpi);
		Optional<Finding> finding = this.layers.mayHide(page) ? Optional.of(Finding.LAYERS)
				: redrawn(page, box, before);
		if (finding.isPresent()) {
			PagePicture.add(this.target, this.seen.draw(index, Resolution.toSend(box) * box.unit()), box.width(),
					box.height());
		}
		answer.page(index + 1, Preview.of(before), finding.map(Finding::reason).orElse(""));
	}

	/** Draws the page anew and looks at it; what is not safe is taken out again. */
	private Optional<Finding> redrawn(PDPage page, PageBox box, BufferedImage before) throws IOException {
		int index = this.target.getNumberOfPages();
		Optional<Finding> finding;
		try {
			this.copy.add(page, box);
			finding = new PageReview(this.target, index).review(before, Resolution.toCheck(box));
		}
		catch (Unreadable | FileRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			finding = Optional.of(Finding.DIFFERENT);
		}
		if (finding.isPresent() && this.target.getNumberOfPages() > index) {
			this.target.removePage(index);
		}
		return finding;
	}

}
