package org.protocoldesk.documents;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How large a mark is written.
 *
 * @param width points from the left edge to the right
 * @param scale 1 on a page that is no larger than A4
 */
record MarkSize(float width, float scale) {

	private static final float NARROWEST = 240;

	static MarkSize of(PDRectangle page) {
		float scale = Math.max(1, Math.max(page.getWidth() / PDRectangle.A4.getWidth(),
				page.getHeight() / 2 / PDRectangle.A4.getHeight()));
		return new MarkSize(Math.max(page.getWidth(), NARROWEST * scale), scale);
	}

	float margin() {
		return Math.min(24, this.width / 25) * this.scale;
	}

	float letters() {
		return 8 * this.scale;
	}

	float leading() {
		return 10.5f * this.scale;
	}

}
