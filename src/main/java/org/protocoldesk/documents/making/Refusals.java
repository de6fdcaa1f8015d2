package org.protocoldesk.documents.making;

import java.time.Duration;

import org.protocoldesk.documents.FileRefused;

/** What the desk says about files that it cannot make ready. */
final class Refusals {

	static final String DAMAGED = "the PDF file is damaged; open it, print it to a new PDF file and put that in.";

	static final String PICTURE = "the picture is damaged or of an unusual kind; open it, save it anew as PNG or JPEG "
			+ "and put that in.";

	static final String PASSWORD = "the PDF file is protected by a password; save it without one and put that in.";

	static final String CERTIFICATE = "the PDF file is protected by a certificate, so that only those whom it names can "
			+ "open it; ask one of them to save it without, and put that in.";

	static final String TOO_MUCH = "the file unpacks to more than the desk can hold; divide it, or scan it at a lower "
			+ "resolution.";

	static final String TOO_DEEP = "the PDF file is built in too many layers to be read; print it to a new PDF file "
			+ "and put that in.";

	private Refusals() {
	}

	static FileRefused tooHeavy(String what, long limit) {
		return new FileRefused(
				"%s unpacks to more than %d MB, and that is the most; divide it, or scan it at a lower resolution."
					.formatted(what, limit >> 20));
	}

	static FileRefused tooLong(Duration limit, String progress) {
		return new FileRefused(("the file takes longer to be made ready than %d seconds, and that is the most; %s by "
				+ "then. Divide it into smaller files, or print it to a new PDF file, and put that in.")
			.formatted(limit.toSeconds(), progress));
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
