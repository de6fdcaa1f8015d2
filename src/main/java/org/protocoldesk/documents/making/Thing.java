package org.protocoldesk.documents.making;

/** Something on a page that may carry words, and how much of it is seen. */
final class Thing {

	private final Kind kind;

	private final int[] ink;

	private final boolean shown;

	private final double inside;

	private int lost;

	/**
	 * @param ink where it is drawn: indexes of points of the page, row by row
	 * @param shown whether it is drawn at all
	 * @param inside which part of it lies within what is shown, from 0 to 1
	 */
	Thing(Kind kind, int[] ink, boolean shown, double inside) {
		this.kind = kind;
		this.ink = ink;
		this.shown = shown;
		this.inside = inside;
	}

	void losePoint() {
		this.lost++;
	}

	Kind kind() {
		return this.kind;
	}

	int[] ink() {
		return this.ink;
	}

	boolean isShown() {
		return this.shown;
	}

	double inside() {
		return this.inside;
	}

	int lost() {
		return this.lost;
	}

	/** What it is. */
	enum Kind {

		GLYPH, PICTURE, DRAWING

	}

}
