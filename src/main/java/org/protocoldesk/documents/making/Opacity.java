package org.protocoldesk.documents.making;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Whether what is drawn hides what it is drawn over. */
final class Opacity {

	private static final double HALF = 0.5;

	private static final double DARK = 90;

	private Opacity() {
	}

	/** What is half transparent, or lets darker things through, covers nothing. */
	static boolean covers(PDGraphicsState state, boolean filling) {
		double alpha = filling ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
		if (alpha < HALF) {
			return false;
		}
		String blend = state.getBlendMode().getCOSName().getName();
		return blend.equals("Normal") || blend.equals("Compatible") || isDark(state, filling);
	}

	private static boolean isDark(PDGraphicsState state, boolean filling) {
		try {
			int rgb = (filling ? state.getNonStrokingColor() : state.getStrokingColor()).toRGB();
			return 0.3 * (rgb >> 16 & 0xff) + 0.6 * (rgb >> 8 & 0xff) + 0.1 * (rgb & 0xff) < DARK;
		}
		catch (IOException | RuntimeException ex) {
			return true;
		}
	}

}
