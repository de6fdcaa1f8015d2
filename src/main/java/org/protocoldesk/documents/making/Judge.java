package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Decides whether everything that a page holds is seen on it. */
final class Judge {

	/** How much a point has to differ with and without words, of 255. */
	private static final int VISIBLE = 24;

	private static final double MOST_COVERED = 0.25;

	private static final double LEAST_SEEN = 0.5;

	private static final double LEAST_INSIDE = 0.75;

	private static final int MOST_POINTS_OF_A_PICTURE = 4;

	private final Pixels page;

	private final Pixels wordless;

	Judge(BufferedImage page, BufferedImage wordless) {
		this.page = Pixels.of(page);
		this.wordless = Pixels.of(wordless);
	}

	/** What is wrong with the page, if anything is. */
	Optional<Finding> judge(Coverage coverage) {
		if (coverage.isTooMuch()) {
			return Optional.of(Finding.CROWDED);
		}
		if (coverage.hasWordsOverWords()) {
			return Optional.of(Finding.OVER_WORDS);
		}
		return coverage.things()
			.stream()
			.map((thing) -> judge(thing, coverage.width()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Finding> judge(Thing thing, int width) {
		return switch (thing.kind()) {
			case GLYPH -> glyph(thing, width);
			case PICTURE -> (thing.inside() < 1) ? Optional.of(Finding.PICTURE_CUT)
					: when(thing.lost() > MOST_POINTS_OF_A_PICTURE, Finding.PICTURE_COVERED);
			case DRAWING -> when(thing.lost() > thing.ink().length / 2, Finding.DRAWING_COVERED);
		};
	}

	private Optional<Finding> glyph(Thing glyph, int width) {
		if (!glyph.isShown()) {
			return Optional.of(Finding.HIDDEN);
		}
		if (glyph.inside() < LEAST_INSIDE) {
			return Optional.of(Finding.OUTSIDE);
		}
		if (glyph.lost() > MOST_COVERED * glyph.ink().length) {
			return Optional.of(Finding.COVERED);
		}
		return when(seen(glyph, width) < LEAST_SEEN * glyph.ink().length, Finding.UNSEEN);
	}

	private int seen(Thing glyph, int width) {
		int seen = 0;
		for (int point : glyph.ink()) {
			int x = point % width;
			int y = point / width;
			if (isSeenNear(x, y)) {
				seen++;
			}
		}
		return seen;
	}

	/** Thin strokes may be drawn beside the point that they were reckoned to take. */
	private boolean isSeenNear(int x, int y) {
		return isSeen(x, y) || isSeen(x - 1, y) || isSeen(x + 1, y) || isSeen(x, y - 1) || isSeen(x, y + 1);
	}

	private boolean isSeen(int x, int y) {
		return this.page.has(x, y) && Likeness.difference(this.page.at(x, y), this.wordless.at(x, y)) > VISIBLE;
	}

	private static Optional<Finding> when(boolean wrong, Finding finding) {
		return wrong ? Optional.of(finding) : Optional.empty();
	}

}
