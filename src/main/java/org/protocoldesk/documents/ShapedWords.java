package org.protocoldesk.documents;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Finds the words of a page whose letters take other forms beside their neighbours, and
 * has them drawn. Arabic and Hebrew are not among them: those the printer sets itself.
 */
final class ShapedWords {

	/**
	 * How tall the line of such a word is, and how deep it reaches, in heights of
	 * letters.
	 */
	static final double ASCENT = 1.05;

	static final double DESCENT = 0.4;

	private static final Pattern TEXT = Pattern.compile("(?s)<(style|title)\\b.*?</\\1>|<[^>]*>|([^<]+)");

	private static final Pattern WORD = Pattern.compile("\\S+");

	private static final Set<UnicodeScript> SHAPED = EnumSet.of(UnicodeScript.TAMIL, UnicodeScript.BENGALI,
			UnicodeScript.DEVANAGARI, UnicodeScript.GUJARATI, UnicodeScript.GURMUKHI, UnicodeScript.TELUGU,
			UnicodeScript.KANNADA, UnicodeScript.MALAYALAM, UnicodeScript.ORIYA, UnicodeScript.SINHALA,
			UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

	private static final int FIRST_PICTURE = 0x1f000;

	private static final int LAST_PICTURE = 0x1faff;

	private ShapedWords() {
	}

	/** The same XHTML page, with an object for each word that has to be drawn. */
	static String asObjects(String page) {
		if (page.codePoints().noneMatch(ShapedWords::isShaped)) {
			return page;
		}
		return TEXT.matcher(page)
			.replaceAll(
					(part) -> Matcher.quoteReplacement((part.group(2) != null) ? words(part.group(2)) : part.group()));
	}

	private static String words(String text) {
		return WORD.matcher(text)
			.replaceAll((word) -> Matcher.quoteReplacement(
					word.group().codePoints().anyMatch(ShapedWords::isShaped) ? object(word.group()) : word.group()));
	}

	private static String object(String escaped) {
		return String.format(Locale.ROOT,
				"<object type=\"%s\" alt=\"%s\" style=\"display: inline-block; width: %.4fem; height: %.2fem; "
						+ "vertical-align: -%.2fem\"></object>",
				ShapedWordDrawer.TYPE, escaped.replace("\"", "&quot;"),
				ShapedLine.width(HtmlUtils.htmlUnescape(escaped)), ASCENT + DESCENT, DESCENT);
	}

	private static boolean isShaped(int letter) {
		return (letter >= FIRST_PICTURE && letter <= LAST_PICTURE) || SHAPED.contains(UnicodeScript.of(letter));
	}

}
