package org.protocoldesk.documents.making;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page and tells what is drawn where, in the order in which it is drawn. */
final class WitnessDrawer extends StrictDrawer {

	/** A shape of fewer strokes is no word. */
	private static final int STROKES_OF_WORDS = 12;

	private final Coverage coverage;

	private final AffineTransform toPoints;

	private Area lastClip;

	private Shape lastClipInPoints;

	/** Within a pattern the places are those of its tile, not of the page. */
	private boolean inPattern;

	private boolean patternHasWords;

	WitnessDrawer(PageDrawerParameters parameters, Coverage coverage, AffineTransform toPoints) throws IOException {
		super(parameters);
		this.coverage = coverage;
		this.toPoints = toPoints;
	}

	boolean patternHasWords() {
		return this.patternHasWords;
	}

	@Override
	protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
		AffineTransform place = at.createAffineTransform();
		place.concatenate(font.getFontMatrix().createAffineTransform());
		Shape outline = (font instanceof PDVectorFont vector) ? vector.getNormalizedPath(code) : null;
		boolean blank = outline == null || outline.getBounds2D().isEmpty();
		noteGlyph(font, code, blank ? boxOf(font, code) : outline, place, blank);
		super.showFontGlyph(at, font, code, displacement);
	}

	@Override
	protected void showType3Glyph(Matrix at, PDType3Font font, int code, Vector displacement) throws IOException {
		AffineTransform place = at.createAffineTransform();
		place.concatenate(font.getFontMatrix().createAffineTransform());
		var charProc = font.getCharProc(code);
		var box = (charProc != null) ? charProc.getGlyphBBox() : null;
		noteGlyph(font, code, (box != null) ? box.toGeneralPath() : boxOf(font, code), place, false);
		boolean outer = this.inPattern;
		this.inPattern = true;
		super.showType3Glyph(at, font, code, displacement);
		this.inPattern = outer;
	}

	private void noteGlyph(PDFont font, int code, Shape outline, AffineTransform place, boolean blank)
			throws IOException {
		String meaning = font.toUnicode(code);
		if (blank && (meaning == null || meaning.isBlank())) {
			return;
		}
		if (this.inPattern) {
			this.patternHasWords = true;
			return;
		}
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		boolean shown = !blank && (mode.isFill() || mode.isStroke());
		this.coverage.glyph(inPoints(place.createTransformedShape(outline)), clip(), shown,
				31 * font.getName().hashCode() + code + 1);
	}

	private static Shape boxOf(PDFont font, int code) throws IOException {
		return new Rectangle2D.Float(0, 0, Math.max(200, font.getWidth(code)), 700);
	}

	@Override
	public void fillPath(int windingRule) throws IOException {
		GeneralPath path = path(windingRule);
		if (Opacity.covers(getGraphicsState(), true)) {
			note(path, true);
		}
		apart(() -> super.fillPath(windingRule));
	}

	@Override
	public void strokePath() throws IOException {
		GeneralPath path = path(PathIterator.WIND_NON_ZERO);
		noteStroke(path);
		apart(super::strokePath);
	}

	@Override
	public void shadingFill(COSName shading) throws IOException {
		if (!this.inPattern) {
			this.coverage.cover(clip(), clip());
		}
		apart(() -> super.shadingFill(shading));
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		if (!this.inPattern) {
			AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
			this.coverage.picture(inPoints(place.createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1))), clip());
		}
		apart(() -> super.drawImage(image));
	}

	private void noteStroke(GeneralPath path) {
		if (this.coverage.isTooMuch()) {
			return;
		}
		double wide = getGraphicsState().getLineWidth()
				* scale(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform())
				* scale(this.toPoints);
		if (Opacity.covers(getGraphicsState(), false) && wide > 2) {
			note(new BasicStroke((float) (wide / scale(this.toPoints))).createStrokedShape(path), false);
		}
		else {
			note(new BasicStroke((float) (1 / scale(this.toPoints))).createStrokedShape(path), isWordLike(path));
		}
	}

	private void note(Shape shape, boolean mayBeWord) {
		if (this.inPattern || this.coverage.isTooMuch()) {
			return;
		}
		Shape inPoints = inPoints(shape);
		this.coverage.cover(inPoints, clip());
		if (mayBeWord && isWordLike(shape)) {
			this.coverage.drawing(inPoints, clip());
		}
	}

	private static boolean isWordLike(Shape shape) {
		int strokes = 0;
		for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
			strokes++;
		}
		return strokes > STROKES_OF_WORDS;
	}

	private GeneralPath path(int windingRule) {
		GeneralPath path = new GeneralPath(getLinePath());
		path.setWindingRule(windingRule);
		return path;
	}

	private Shape clip() {
		Area clip = getGraphicsState().getCurrentClippingPath();
		if (clip != this.lastClip) {
			this.lastClip = clip;
			Shape inPoints = inPoints(clip);
			this.lastClipInPoints = new Area(inPoints).isRectangular() ? inPoints.getBounds2D() : inPoints;
		}
		return this.lastClipInPoints;
	}

	private Shape inPoints(Shape shape) {
		return this.toPoints.createTransformedShape(shape);
	}

	private static double scale(AffineTransform transform) {
		return Math.sqrt(Math.abs(transform.getDeterminant()));
	}

	private void apart(Drawing drawing) throws IOException {
		boolean outer = this.inPattern;
		this.inPattern = true;
		try {
			drawing.draw();
		}
		finally {
			this.inPattern = outer;
		}
	}

	@FunctionalInterface
	private interface Drawing {

		void draw() throws IOException;

	}

}
