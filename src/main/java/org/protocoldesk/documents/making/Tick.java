package org.protocoldesk.documents.making;

import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Draws a ticked box whose file does not say how it looks. */
final class Tick {

	private Tick() {
	}

	static void draw(PDDocument pdf, PDAnnotationWidget box) throws IOException {
		PDRectangle place = box.getRectangle();
		boolean drawn = box.getAppearance() != null && box.getAppearance().getNormalAppearance() != null;
		if (drawn || place == null || !isOn(box)) {
			return;
		}
		float width = place.getWidth();
		float height = place.getHeight();
		PDAppearanceStream tick = new PDAppearanceStream(pdf);
		tick.setBBox(new PDRectangle(width, height));
		try (PDAppearanceContentStream stream = new PDAppearanceContentStream(tick)) {
			stream.setStrokingColor(0f);
			stream.setLineWidth(Math.max(0.5f, Math.min(width, height) / 8));
			stream.moveTo(width * 0.2f, height * 0.5f);
			stream.lineTo(width * 0.42f, height * 0.22f);
			stream.lineTo(width * 0.8f, height * 0.8f);
			stream.stroke();
		}
		PDAppearanceDictionary appearance = new PDAppearanceDictionary();
		appearance.setNormalAppearance(tick);
		box.setAppearance(appearance);
	}

	private static boolean isOn(PDAnnotationWidget box) {
		COSDictionary widget = box.getCOSObject();
		String state = widget.getNameAsString(COSName.AS);
		COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
		String value = widget.getNameAsString(COSName.V,
				(parent != null) ? parent.getNameAsString(COSName.V, "Off") : "Off");
		return !"Off".equals((state != null) ? state : value);
	}

}
