package org.protocoldesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page in {@code docs} that repeats what the analysts' files say, between the
 * lines {@code <!-- name -->} and {@code <!-- end of name -->}. It is never written by
 * hand: tests run with {@code -Dguides=write} write it.
 *
 * @param page the page
 * @param name what the lines around it call it
 */
public record GuideSection(Path page, String name) {

	/** Fails if the page says anything else, or makes it say so. */
	public void assertSays(String text) {
		String whole = read();
		String begin = "<!-- %s -->\n".formatted(this.name);
		int from = whole.indexOf(begin) + begin.length();
		int to = whole.indexOf("<!-- end of %s -->".formatted(this.name));
		if (from < begin.length() || to < from) {
			throw new AssertionError(
					"%s needs the lines <!-- %s --> and <!-- end of %s -->".formatted(this.page, this.name, this.name));
		}
		String wanted = "\n" + text.strip() + "\n\n";
		if (whole.substring(from, to).equals(wanted)) {
			return;
		}
		if ("write".equals(System.getProperty("guides"))) {
			write(whole.substring(0, from) + wanted + whole.substring(to));
			return;
		}
		throw new AssertionError(
				"%s, part \"%s\", no longer says what the models and tables say: run ./mvnw test -Dtest='*Guide*' -Dguides=write. It should say:\n%s"
					.formatted(this.page, this.name, wanted));
	}

	private String read() {
		try {
			return Files.readString(this.page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(String text) {
		try {
			Files.writeString(this.page, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
