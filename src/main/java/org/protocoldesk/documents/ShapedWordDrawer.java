package org.protocoldesk.documents;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;

/** Draws the words that {@link ShapedWords} found, where the page has room for them. */
final class ShapedWordDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

	static final String TYPE = "text/shaped";

	private static final Color INK = new Color(0x1d1d1b);

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		return isReplacedObject(element) ? this : null;
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return TYPE.equals(element.getAttribute("type"));
	}

	@Override
	public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
			OutputDevice device, RenderingContext context, int dotsPerPixel) {
		float dots = dotsPerPixel;
		device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, (graphics) -> {
			double size = height / dots / (ShapedWords.ASCENT + ShapedWords.DESCENT);
			graphics.setColor(INK);
			graphics.fill(AffineTransform.getTranslateInstance(0, size * ShapedWords.ASCENT)
				.createTransformedShape(ShapedLine.outline(element.getAttribute("alt"), (float) size)));
		});
		return Map.of();
	}

}
