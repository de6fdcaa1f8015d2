package org.protocoldesk.documents.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The faces that stand in for those that a file names and does not bring. They come with
 * the desk, so that a page looks the same on every machine.
 */
final class Faces implements FontMapper {

	private static final String EVERY_SCRIPT = "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf";

	private static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

	private final Map<String, TrueTypeFont> read = new ConcurrentHashMap<>();

	private Faces() {
	}

	static void useOwn() {
		FontMappers.set(new Faces());
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(standIn(name, descriptor), false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(standIn(name, descriptor), false);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		boolean asian = system != null && "Adobe".equals(system.getRegistry())
				&& !"Identity".equals(system.getOrdering());
		return new CIDFontMapping(null, asian ? read(CHINESE) : standIn(name, descriptor), false);
	}

	private TrueTypeFont standIn(String name, PDFontDescriptor descriptor) {
		String plain = (name != null) ? name.toLowerCase(Locale.ROOT) : "";
		if (plain.contains("symbol") || plain.contains("dingbats") || plain.contains("wingdings")) {
			return read(EVERY_SCRIPT);
		}
		boolean bold = plain.contains("bold") || plain.contains("black")
				|| (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
		boolean slanted = plain.contains("italic") || plain.contains("oblique")
				|| (descriptor != null && descriptor.isItalic());
		return read("/liberation/Liberation%s-%s.ttf".formatted(family(plain, descriptor),
				bold ? (slanted ? "BoldItalic" : "Bold") : (slanted ? "Italic" : "Regular")));
	}

	private static String family(String name, PDFontDescriptor descriptor) {
		if (name.contains("courier") || name.contains("mono") || (descriptor != null && descriptor.isFixedPitch())) {
			return "Mono";
		}
		boolean sans = name.contains("sans") || name.contains("arial") || name.contains("helvetica");
		boolean serif = name.contains("times") || name.contains("serif") || name.contains("roman")
				|| (descriptor != null && descriptor.isSerif());
		return (serif && !sans) ? "Serif" : "Sans";
	}

	private TrueTypeFont read(String file) {
		return this.read.computeIfAbsent(file, (name) -> {
			try (InputStream in = Faces.class.getResourceAsStream(name)) {
				return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The face " + name + " cannot be read", ex);
			}
		});
	}

}
