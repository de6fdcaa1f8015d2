package org.protocoldesk.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

/** The faces that the desk prints with, in the order in which they are asked. */
final class PrintFaces {

	static final String LATIN = "/liberation/LiberationSans-Regular.ttf";

	static final String EVERY_SCRIPT = "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf";

	static final String SIGNS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

	static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

	private static final List<String> FILES = List.of(LATIN, EVERY_SCRIPT, SIGNS, CHINESE);

	private static final List<Font> FACES = FILES.stream().map(PrintFaces::read).toList();

	private PrintFaces() {
	}

	/**
	 * The face for the letter at a place of a text. What has no letter of its own, such
	 * as a joiner, is set in the face of what stands before it.
	 */
	static Font of(String text, int at) {
		int letter = text.codePointAt(at);
		if (at > 0 && (isJoined(letter) || letter == ' ')) {
			return of(text, text.offsetByCodePoints(at, -1));
		}
		return FACES.stream().filter((face) -> face.canDisplay(letter)).findFirst().orElse(FACES.get(1));
	}

	/**
	 * The files of those faces beside the first that have letters which the text needs.
	 */
	static List<String> further(String text) {
		return text.codePoints()
			.mapToObj((letter) -> IntStream.range(0, FACES.size())
				.filter((face) -> FACES.get(face).canDisplay(letter))
				.findFirst()
				.orElse(0))
			.filter((face) -> face > 0)
			.distinct()
			.map(FILES::get)
			.toList();
	}

	private static boolean isJoined(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK || type == Character.FORMAT || letter == 0xfe0f;
	}

	private static Font read(String file) {
		try (InputStream in = PrintFaces.class.getResourceAsStream(file)) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		}
		catch (IOException | FontFormatException ex) {
			throw new IllegalStateException("The face " + file + " cannot be read", ex);
		}
	}

}
