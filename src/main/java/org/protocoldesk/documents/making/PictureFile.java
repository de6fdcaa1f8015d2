package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.protocoldesk.documents.FileRefused;

/** Makes a picture ready: a page of its shape, upright, in its true tones. */
final class PictureFile {

	/** Finer than this nobody sees on a page. */
	private static final double FINEST = 16_000_000;

	private PictureFile() {
	}

	static void make(byte[] bytes, Answer answer) throws IOException {
		BufferedImage upright = Orientation.of(bytes).apply(Tones.plain(read(bytes)));
		answer.pages(1);
		try (PDDocument target = new PDDocument()) {
			double scale = scale(upright.getWidth(), upright.getHeight());
			float width = (float) (upright.getWidth() * scale);
			float height = (float) (upright.getHeight() * scale);
			PagePicture.add(target, upright, width, height);
			PageBox box = new PageBox(new PDRectangle(width, height), 0, 1);
			answer.page(1, Preview.of(PageRenderer.plain(target).draw(0, Resolution.toCheck(box))), "");
			answer.paper(PdfFile.saved(target));
		}
	}

	/** So that it fits on A4, upright or lying; nothing becomes thinner than a point. */
	private static double scale(int width, int height) {
		double shorter = PDRectangle.A4.getWidth();
		double longer = PDRectangle.A4.getHeight();
		double fitting = (width > height) ? Math.min(longer / width, shorter / height)
				: Math.min(shorter / width, longer / height);
		return Math.max(fitting, 1.0 / Math.min(width, height));
	}

	private static BufferedImage read(byte[] bytes) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new FileRefused(Refusals.PICTURE);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return read(reader);
			}
			finally {
				reader.dispose();
			}
		}
		catch (FileRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new FileRefused(Refusals.PICTURE);
		}
	}

	private static BufferedImage read(ImageReader reader) throws IOException {
		long width = reader.getWidth(0);
		long height = reader.getHeight(0);
		if (width * height > Limits.POINTS) {
			throw Refusals.tooManyPoints(width, height);
		}
		int every = (int) Math.ceil(Math.sqrt(width * height / FINEST));
		ImageReadParam how = reader.getDefaultReadParam();
		how.setSourceSubsampling(every, every, 0, 0);
		return reader.read(0, how);
	}

}
