package org.protocoldesk.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Checks a file that somebody puts in from outside: its size, its name, and by its
 * beginning whether it is what it calls itself. Only what can be marked on every page is
 * taken.
 */
@Component
public class FileCheck {

	private static final int NAME = 120;

	private static final double MEGABYTE = 1024 * 1024;

	/**
	 * Letters, signs and spaces of every script, with the joiners that some need; nothing
	 * that has a meaning in paths or pages, or turns the direction of writing.
	 */
	private static final Pattern PLAIN = Pattern
		.compile("(?![.\\s])[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}\u200c\u200d&&[^/\\\\<>:|?*\"]]*\\.\\p{Alnum}+");

	private final PaperSettings settings;

	FileCheck(PaperSettings settings) {
		this.settings = settings;
	}

	public long limit() {
		return this.settings.maxSize().toBytes();
	}

	/**
	 * Checks a file.
	 * @param bytes the file, or its beginning where it is too large
	 * @param size how many bytes it has
	 * @return its name and what it is
	 * @throws FileRefused if it cannot be taken
	 */
	public File check(String name, byte[] bytes, long size) {
		if (size == 0) {
			throw new FileRefused("the file is empty; choose another one.");
		}
		if (size > limit()) {
			throw new FileRefused(
					("the file has %.1f MB, and %d MB is the most; divide it, or scan it at a lower resolution.")
						.formatted(Math.ceil(size / MEGABYTE * 10) / 10, this.settings.maxSize().toMegabytes()));
		}
		String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
		if (plain.length() > NAME) {
			throw new FileRefused("the name of the file has %d characters, and %d is the most; shorten it."
				.formatted(plain.length(), NAME));
		}
		if (!PLAIN.matcher(plain).matches()) {
			throw new FileRefused("the name of the file cannot be used; it may not begin with a dot or hold any of "
					+ "/ \\ < > : | ? * \", and has to end with what the file is, such as .pdf.");
		}
		Type type = Arrays.stream(Type.values())
			.filter((one) -> one.opens(bytes))
			.findFirst()
			.orElseThrow(() -> new FileRefused(
					"only PDF files and pictures (PNG, JPEG) can be released; save the paper as PDF first."));
		if (type.endings.stream().noneMatch(plain.toLowerCase(Locale.ROOT)::endsWith)) {
			throw new FileRefused("the name of the file ends differently from what the file is; call it %s."
				.formatted(String.join(" or ", type.endings)));
		}
		return new File(plain, type == Type.PDF);
	}

	/**
	 * A file that may be made ready.
	 *
	 * @param name its name
	 * @param isPdf whether it is a PDF file; otherwise it is a picture
	 */
	public record File(String name, boolean isPdf) {
	}

	private enum Type {

		PDF(List.of(".pdf"), "%PDF-".getBytes()),
		PNG(List.of(".png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' }),
		JPEG(List.of(".jpg", ".jpeg"), new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff });

		private final List<String> endings;

		private final byte[] beginning;

		Type(List<String> endings, byte[] beginning) {
			this.endings = endings;
			this.beginning = beginning;
		}

		boolean opens(byte[] bytes) {
			return bytes.length > this.beginning.length
					&& Arrays.equals(Arrays.copyOf(bytes, this.beginning.length), this.beginning);
		}

	}

}
