package org.protocoldesk.documents.making;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page and fails where a picture on it cannot be drawn. */
class StrictDrawer extends PageDrawer {

	/** Deeper than this PDFBox leaves things out without a word. */
	private static final int DEEPEST = 45;

	private int depth;

	StrictDrawer(PageDrawerParameters parameters) throws IOException {
		super(parameters);
	}

	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException ex) throws IOException {
		if (ex instanceof Unreadable) {
			throw ex;
		}
		if (OperatorName.DRAW_OBJECT.equals(operator.getName())
				|| OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName())) {
			throw new Unreadable(ex);
		}
		super.operatorException(operator, operands, ex);
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		long points = (long) image.getWidth() * image.getHeight();
		if (points > Limits.POINTS) {
			throw Refusals.tooManyPoints(image.getWidth(), image.getHeight());
		}
		if (image instanceof PDImageXObject picture) {
			Filters.check(picture.getCOSObject());
		}
		super.drawImage(image);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		Filters.check(form.getCOSObject());
		super.showForm(form);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (++this.depth > DEEPEST) {
			throw new Unreadable(new IOException("Too deeply nested"));
		}
		try {
			super.processOperator(operator, operands);
		}
		finally {
			this.depth--;
		}
	}

}
