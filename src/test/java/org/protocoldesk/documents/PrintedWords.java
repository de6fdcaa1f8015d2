package org.protocoldesk.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a printed page says: the words it writes, those it draws and says beside, and how
 * many of its letters have no shape and come out as boxes.
 */
public final class PrintedWords {

	/** Words that each printed page has to be able to say. */
	public static final List<String> OF_EVERY_SCRIPT = List.of("Ŵyn a’r tŷ", "źdźbło Łąki", "கொள்கை", "محمد علي",
			"প্রতিবেদন", "市场大厅报告", "👍", "😀", "✓ ☐ ☑", "• ◦ ▪", "non\u2011breaking");

	private final String written;

	private final List<String> drawn;

	private final int boxes;

	private PrintedWords(String written, List<String> drawn, int boxes) {
		this.written = written;
		this.drawn = drawn;
		this.boxes = boxes;
	}

	public static PrintedWords of(byte[] pdf) {
		try (PDDocument page = Loader.loadPDF(pdf)) {
			Boxes boxes = new Boxes();
			StringWriter written = new StringWriter();
			boxes.writeText(page, written);
			return new PrintedWords(Normalizer.normalize(written.toString(), Normalizer.Form.NFKC),
					alternatives(page.getDocumentCatalog().getStructureTreeRoot()), boxes.count);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How often the page says something. */
	public int count(String words) {
		int drawn = (int) this.drawn.stream().filter(words::equals).count();
		String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
		return drawn + this.written.split(java.util.regex.Pattern.quote(plain), -1).length - 1;
	}

	/** Letters that come out as a box, in writing or in drawing. */
	public int boxes() {
		return this.boxes + (int) this.drawn.stream().filter((word) -> !hasLetters(word)).count();
	}

	private static boolean hasLetters(String word) {
		for (int at = 0; at < word.length(); at = word.offsetByCodePoints(at, 1)) {
			if (PrintFaces.of(word, at).canDisplayUpTo(word.substring(at, word.offsetByCodePoints(at, 1))) >= 0) {
				return false;
			}
		}
		return true;
	}

	static List<String> alternatives(PDStructureNode node) {
		List<String> found = new ArrayList<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getAlternateDescription() != null) {
					found.add(element.getAlternateDescription());
				}
				found.addAll(alternatives(element));
			}
		}
		return found;
	}

	/** Reads the words and counts letters without a shape. */
	private static final class Boxes extends PDFTextStripper {

		private int count;

		@Override
		protected void processTextPosition(TextPosition letter) {
			super.processTextPosition(letter);
			for (int code : letter.getCharacterCodes()) {
				this.count += isBox(letter, code) ? 1 : 0;
			}
		}

		private static boolean isBox(TextPosition letter, int code) {
			try {
				return !(letter.getFont() instanceof PDType0Font font) || font.codeToGID(code) == 0;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
