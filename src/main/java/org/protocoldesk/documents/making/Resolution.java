package org.protocoldesk.documents.making;

/** How finely a page is drawn, so that neither a stamp nor a plan takes too much. */
final class Resolution {

	private static final float CHECKED = 100;

	private static final float SENT = 200;

	private static final float FINEST = 600;

	private static final double FEWEST_POINTS = 500;

	private static final double MOST_CHECKED = 3_000_000;

	private static final double MOST_SENT = 12_000_000;

	private Resolution() {
	}

	/** Dots per inch for looking at a page of this size in points. */
	static float toCheck(PageBox page) {
		return within(page, CHECKED, MOST_CHECKED);
	}

	/** Dots per inch for a page that goes out as a picture. */
	static float toSend(PageBox page) {
		return within(page, SENT, MOST_SENT);
	}

	private static float within(PageBox page, float usual, double most) {
		double inches = page.width() / 72.0 * page.height() / 72.0;
		double longest = Math.max(page.width(), page.height()) / 72.0;
		double enough = Math.min(FINEST, Math.max(usual, FEWEST_POINTS / longest));
		return (float) Math.min(enough, Math.sqrt(most / inches));
	}

}
