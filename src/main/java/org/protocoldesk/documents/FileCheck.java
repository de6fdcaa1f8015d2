package org.protocoldesk.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Checks a file that somebody puts in: its size, its name, and by its content whether it
 * is what it calls itself. Only what can be marked on every page is taken.
 */
@Component
public class FileCheck {

	private static final int NAME = 120;

	private static final int PAGES = 1_000;

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._,()&+\u2013'-]*\\.\\p{Alnum}+");

	/** What a page may carry besides its content; anything else could come off again. */
	private static final Set<String> HARMLESS = Set.of("Link", "Widget");

	private final DataSize limit;

	FileCheck(@Value("${desk.papers.max-size}") DataSize limit) {
		this.limit = limit;
	}

	public long limit() {
		return this.limit.toBytes();
	}

	/**
	 * Checks a file.
	 * @return its name and what it is
	 * @throws FileRefused if it cannot be taken
	 */
	public File check(String name, byte[] bytes) {
		if (bytes.length == 0) {
			throw new FileRefused("the file is empty; choose another one.");
		}
		if (bytes.length > limit()) {
			throw new FileRefused("the file is larger than %d MB; divide it.".formatted(this.limit.toMegabytes()));
		}
		String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
		if (plain.length() > NAME || !PLAIN.matcher(plain).matches()) {
			throw new FileRefused(
					"the name of the file cannot be used; take letters, digits, spaces and hyphens, at most %d of them."
						.formatted(NAME));
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
		if (type == Type.PDF) {
			checkPdf(bytes);
		}
		else {
			checkPicture(bytes);
		}
		return new File(plain, type.mediaType);
	}

	private static void checkPdf(byte[] bytes) {
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			if (pdf.isEncrypted()) {
				throw new FileRefused("the PDF file is protected; save it without protection.");
			}
			if (pdf.getNumberOfPages() == 0 || pdf.getNumberOfPages() > PAGES) {
				throw new FileRefused("the PDF file has no pages or too many; put in the pages that are asked for.");
			}
			for (PDPage page : pdf.getPages()) {
				if (page.getAnnotations().stream().anyMatch((mark) -> !HARMLESS.contains(mark.getSubtype()))) {
					throw new FileRefused("the PDF file has notes or boxes that lie over the page and can be taken off "
							+ "again; print it to a new PDF file first, so that what is blacked out is gone.");
				}
			}
		}
		catch (IOException ex) {
			throw new FileRefused("the PDF file is damaged or protected; save it anew.");
		}
	}

	private static void checkPicture(byte[] bytes) {
		try {
			if (ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
				throw new FileRefused("the picture cannot be read; save it anew.");
			}
		}
		catch (IOException ex) {
			throw new FileRefused("the picture is damaged; save it anew.");
		}
	}

	/**
	 * A file that may be kept.
	 *
	 * @param name its name
	 * @param mediaType what its content is
	 */
	public record File(String name, String mediaType) {
	}

	private enum Type {

		PDF("application/pdf", List.of(".pdf"), "%PDF-".getBytes()),
		PNG("image/png", List.of(".png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' }),
		JPEG("image/jpeg", List.of(".jpg", ".jpeg"), new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff });

		private final String mediaType;

		private final List<String> endings;

		private final byte[] beginning;

		Type(String mediaType, List<String> endings, byte[] beginning) {
			this.mediaType = mediaType;
			this.endings = endings;
			this.beginning = beginning;
		}

		boolean opens(byte[] bytes) {
			return bytes.length > this.beginning.length
					&& Arrays.equals(Arrays.copyOf(bytes, this.beginning.length), this.beginning);
		}

	}

}
