package org.protocoldesk.documents.making;

import org.protocoldesk.documents.FileRefused;

/** What the desk says about files that it cannot make ready. */
final class Refusals {

	static final String DAMAGED = "the PDF file is damaged; open it, print it to a new PDF file and put that in.";

	static final String PICTURE = "the picture is damaged or of an unusual kind; open it, save it anew as PNG or JPEG "
			+ "and put that in.";

	static final String PROTECTED = "the PDF file is protected by a password or a certificate; save it without "
			+ "protection.";

	static final String TOO_MUCH = "the file unpacks to more than the desk can hold; divide it, or scan it at a lower "
			+ "resolution.";

	static final String TOO_DEEP = "the PDF file is built in too many layers to be read; print it to a new PDF file "
			+ "and put that in.";

	private Refusals() {
	}

	static FileRefused tooManyPoints(long width, long height) {
		return new FileRefused(
				("a picture has %d million points (%,d by %,d), and %d million is the most; scan or save "
						+ "it at a lower resolution.")
					.formatted(width * height / 1_000_000, width, height, Limits.POINTS / 1_000_000));
	}

	static FileRefused page(int number, Exception cause) {
		if (cause instanceof FileRefused refused) {
			return refused;
		}
		return new FileRefused(("page %d cannot be drawn as a reader would see it, because part of it is damaged or of "
				+ "an unusual kind; print the file to a new PDF file and put that in.")
			.formatted(number));
	}

}
