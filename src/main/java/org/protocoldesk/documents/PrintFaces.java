package org.protocoldesk.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The faces that the desk prints with, in the order in which they are asked. */
final class PrintFaces {

	static final String LATIN = "/liberation/LiberationSans-Regular.ttf";

	static final String EVERY_SCRIPT = "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf";

	static final String SIGNS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

	static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

	private static final List<Font> FACES = List.of(read(LATIN), read(EVERY_SCRIPT), read(SIGNS), read(CHINESE));

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
