package org.protocoldesk.documents.making;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.protocoldesk.documents.making.Thing.Kind;

/**
 * Keeps count, while a page is drawn, of what may carry words and of what is drawn over
 * it. All shapes are in points of the picture.
 */
final class Coverage {

	private static final int MOST_THINGS = 150_000;

	private static final long MOST_WORK = 400_000_000;

	private static final double MIDDLE = 0.5;

	private static final double BLOCK = 0.85;

	private final Raster raster;

	private final int[] owner;

	private final int[] words;

	private final List<Thing> things = new ArrayList<>();

	private boolean wordsOverWords;

	Coverage(int width, int height) {
		this.raster = new Raster(width, height);
		this.owner = new int[width * height];
		this.words = new int[width * height];
	}

	/** Points in a row. */
	int width() {
		return this.raster.all().width;
	}

	List<Thing> things() {
		return this.things;
	}

	boolean hasWordsOverWords() {
		return this.wordsOverWords;
	}

	/** Whether more lies on the page than can be looked at. */
	boolean isTooMuch() {
		return this.things.size() > MOST_THINGS || this.raster.work() > MOST_WORK;
	}

	/**
	 * A letter is drawn.
	 * @param sort tells this letter of this face from others
	 */
	void glyph(Shape shape, Shape clip, boolean shown, int sort) {
		if (isTooMuch()) {
			return;
		}
		int[] ink = this.raster.of(shape, clip);
		Rectangle2D box = shape.getBounds2D();
		if (shown) {
			noteOverlap(box, clip, sort);
			double filled = ink.length / Math.max(1, box.getWidth() * box.getHeight());
			if (filled > BLOCK && Math.min(box.getWidth(), box.getHeight()) > 4) {
				cover(shape, clip);
			}
		}
		add(new Thing(Kind.GLYPH, ink, shown, inside(shape, clip, ink)));
	}

	/** A picture is drawn. */
	void picture(Shape shape, Shape clip) {
		if (isTooMuch()) {
			return;
		}
		cover(shape, clip);
		int[] ink = this.raster.of(shape, clip);
		add(new Thing(Kind.PICTURE, ink, true, isCut(shape, clip) ? 0 : 1));
	}

	/**
	 * A shape is drawn that may be a word, such as letters that were turned into curves.
	 */
	void drawing(Shape shape, Shape clip) {
		if (isTooMuch()) {
			return;
		}
		int[] ink = this.raster.of(shape, clip);
		add(new Thing(Kind.DRAWING, ink, true, inside(shape, clip, ink)));
	}

	/** Something is drawn over whatever is there. */
	void cover(Shape shape, Shape clip) {
		if (isTooMuch()) {
			return;
		}
		for (int point : this.raster.core(shape, clip)) {
			if (this.owner[point] > 0) {
				this.things.get(this.owner[point] - 1).losePoint();
				this.owner[point] = 0;
			}
		}
	}

	private void add(Thing thing) {
		this.things.add(thing);
		int number = this.things.size();
		for (int point : thing.ink()) {
			int before = this.owner[point];
			if (before == 0 || this.things.get(before - 1).kind() != Kind.PICTURE || thing.kind() == Kind.PICTURE) {
				this.owner[point] = number;
			}
		}
	}

	private void noteOverlap(Rectangle2D box, Shape clip, int sort) {
		double dx = box.getWidth() * (1 - MIDDLE) / 2;
		double dy = box.getHeight() * (1 - MIDDLE) / 2;
		Rectangle middle = new Rectangle2D.Double(box.getX() + dx, box.getY() + dy, box.getWidth() * MIDDLE,
				box.getHeight() * MIDDLE)
			.getBounds()
			.intersection(clip.getBounds())
			.intersection(this.raster.all());
		for (int y = middle.y; y < middle.y + middle.height; y++) {
			for (int point = y * width() + middle.x; point < y * width() + middle.x + middle.width; point++) {
				if (this.words[point] != 0 && this.words[point] != sort) {
					this.wordsOverWords = true;
				}
				this.words[point] = sort;
			}
		}
	}

	/** Which part of a shape is left of it within the clip and the page. */
	private double inside(Shape shape, Shape clip, int[] ink) {
		Rectangle2D box = shape.getBounds2D();
		Rectangle2D seen = box.createIntersection(this.raster.all()).createIntersection(clip.getBounds2D());
		if (seen.getWidth() < 0 || seen.getHeight() < 0) {
			return 0;
		}
		double area = (seen.getWidth() + 1) * (seen.getHeight() + 1) / ((box.getWidth() + 1) * (box.getHeight() + 1));
		if (clip instanceof Rectangle2D) {
			return area;
		}
		int unclipped = this.raster.of(shape, this.raster.all()).length;
		return (unclipped == 0) ? area : Math.min(area, (double) ink.length / unclipped);
	}

	private boolean isCut(Shape shape, Shape clip) {
		Rectangle frame = clip.getBounds().intersection(this.raster.all());
		frame.grow(2, 2);
		if (!frame.contains(shape.getBounds2D())) {
			return true;
		}
		return this.raster.core(shape, this.raster.all()).length - this.raster.of(shape, clip).length > 4;
	}

}
