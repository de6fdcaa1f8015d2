package org.protocoldesk.documents.making;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Draws a page anew: upright, as large as what is seen of it, notes drawn onto it. */
final class PageCopy {

	private final PDDocument target;

	private final CleanCopy copy;

	PageCopy(PDDocument target) {
		this.target = target;
		this.copy = new CleanCopy(target);
	}

	void add(PDPage original, PageBox box) throws IOException {
		PDPage page = new PDPage(new PDRectangle(box.width(), box.height()));
		List<Layer> layers = new ArrayList<>();
		layers.add(new Layer(content(original, box), new AffineTransform()));
		for (PDAnnotation note : original.getAnnotations()) {
			Layer layer = layer(note);
			if (layer != null) {
				layers.add(layer);
			}
		}
		try (PDPageContentStream stream = new PDPageContentStream(this.target, page)) {
			stream.transform(new Matrix(box.upright()));
			for (Layer layer : layers) {
				stream.saveGraphicsState();
				stream.transform(new Matrix(layer.place()));
				stream.drawForm(layer.form());
				stream.restoreGraphicsState();
			}
		}
		this.target.addPage(page);
	}

	private PDFormXObject content(PDPage original, PageBox box) throws IOException {
		COSStream form = this.target.getDocument().createCOSStream();
		form.setItem(COSName.TYPE, COSName.XOBJECT);
		form.setItem(COSName.SUBTYPE, COSName.FORM);
		form.setItem(COSName.BBOX, box.visible());
		List<Object> tokens = new PDFStreamParser(original).parse();
		return new PDFormXObject(this.copy.drawing(tokens, form,
				(original.getResources() != null) ? original.getResources().getCOSObject() : null));
	}

	/** A note as it lies on the page, or null if it is not seen. */
	private Layer layer(PDAnnotation note) throws IOException {
		PDAppearanceStream appearance = (note.isHidden() || note.isNoView()) ? null : note.getNormalAppearanceStream();
		PDRectangle place = note.getRectangle();
		if (appearance == null || appearance.getBBox() == null || place == null) {
			return null;
		}
		Rectangle2D drawn = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
		if (drawn.getWidth() <= 0 || drawn.getHeight() <= 0) {
			return null;
		}
		AffineTransform fitted = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
		fitted.scale(place.getWidth() / drawn.getWidth(), place.getHeight() / drawn.getHeight());
		fitted.translate(-drawn.getX(), -drawn.getY());
		return new Layer(new PDFormXObject(this.copy.drawing(appearance.getCOSObject(), null)), fitted);
	}

	private record Layer(PDFormXObject form, AffineTransform place) {
	}

}
