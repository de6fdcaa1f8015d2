package org.protocoldesk.documents.making;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a viewer shows of a page: the visible area in the page's own coordinates, turned
 * upright.
 *
 * @param visible the crop box within the media box; a viewer's usual page where both are
 * empty
 * @param rotation clockwise, in quarter turns of 90
 * @param unit points for each unit of the page
 */
record PageBox(PDRectangle visible, int rotation, float unit) {

	/** Readers show no longer pages. */
	private static final float LONGEST = 14_400;

	private static final float SHORTEST = 0.5f;

	static PageBox of(PDPage page) {
		PDRectangle media = page.getMediaBox();
		PDRectangle crop = page.getCropBox();
		PDRectangle visible = !isEmpty(crop) ? crop : !isEmpty(media) ? media : PDRectangle.LETTER;
		float unit = page.getUserUnit();
		float wanted = (unit > 0) ? unit : 1;
		float longest = Math.max(visible.getWidth(), visible.getHeight());
		return new PageBox(visible, page.getRotation(), Math.min(wanted, LONGEST / longest));
	}

	private static boolean isEmpty(PDRectangle box) {
		return !(box.getWidth() >= SHORTEST && box.getHeight() >= SHORTEST && Float.isFinite(box.getWidth())
				&& Float.isFinite(box.getHeight()));
	}

	/** In points, as it stands upright. */
	float width() {
		return (isTurned() ? this.visible.getHeight() : this.visible.getWidth()) * this.unit;
	}

	/** In points, as it stands upright. */
	float height() {
		return (isTurned() ? this.visible.getWidth() : this.visible.getHeight()) * this.unit;
	}

	private boolean isTurned() {
		return this.rotation % 180 != 0;
	}

	/** From the page's own coordinates to upright points from the lower left corner. */
	AffineTransform upright() {
		float left = this.visible.getLowerLeftX();
		float bottom = this.visible.getLowerLeftY();
		float right = this.visible.getUpperRightX();
		float top = this.visible.getUpperRightY();
		AffineTransform turned = switch (this.rotation) {
			case 90 -> new AffineTransform(0, -1, 1, 0, -bottom, right);
			case 180 -> new AffineTransform(-1, 0, 0, -1, right, top);
			case 270 -> new AffineTransform(0, 1, -1, 0, top, -left);
			default -> new AffineTransform(1, 0, 0, 1, -left, -bottom);
		};
		AffineTransform upright = AffineTransform.getScaleInstance(this.unit, this.unit);
		upright.concatenate(turned);
		return upright;
	}

}
