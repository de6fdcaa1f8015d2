package org.protocoldesk.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Tells the printer how text runs that is written from right to left. */
final class RightToLeft implements BidiSplitter, BidiReorderer {

	private Bidi paragraph;

	@Override
	public void setParagraph(String text, byte direction) {
		byte level = switch (direction) {
			case RTL -> Bidi.RTL;
			case LTR -> Bidi.LTR;
			default -> Bidi.LEVEL_DEFAULT_LTR;
		};
		this.paragraph = new Bidi();
		this.paragraph.setPara(text, level, null);
	}

	@Override
	public int countTextRuns() {
		return this.paragraph.countRuns();
	}

	@Override
	public BidiTextRun getVisualRun(int number) {
		BidiRun run = this.paragraph.getVisualRun(number);
		return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
	}

	@Override
	public byte getBaseDirection(String text) {
		return switch (Bidi.getBaseDirection(text)) {
			case Bidi.RTL -> RTL;
			case Bidi.LTR -> LTR;
			default -> NEUTRAL;
		};
	}

	@Override
	public String reorderRTLTextToLTR(String text) {
		return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
	}

	@Override
	public String shapeText(String text) {
		return shaped(text, ArabicShaping.LETTERS_SHAPE);
	}

	@Override
	public String deshapeText(String text) {
		return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
	}

	private static String shaped(String text, int way) {
		try {
			return new ArabicShaping(way | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
		}
		catch (ArabicShapingException ex) {
			return text;
		}
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}

}
