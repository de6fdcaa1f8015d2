package org.protocoldesk.documents.making;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;

/**
 * How the camera was held, as it noted beside the picture.
 *
 * @param code 1 to 8, as in EXIF; 1 is upright
 */
record Orientation(int code) {

	private static final int UPRIGHT = 1;

	private static final int LAST = 8;

	/** Of a picture file; upright where nothing readable says otherwise. */
	static Orientation of(byte[] picture) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
			List<JPEGSegment> notes = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
			return notes.isEmpty() ? new Orientation(UPRIGHT) : read(notes.get(0));
		}
		catch (IOException | RuntimeException ex) {
			return new Orientation(UPRIGHT);
		}
	}

	private static Orientation read(JPEGSegment note) throws IOException {
		try (InputStream data = note.data()) {
			data.skipNBytes(1);
			try (ImageInputStream exif = ImageIO.createImageInputStream(data)) {
				Directory entries = new TIFFReader().read(exif);
				Entry entry = entries.getEntryById(TIFF.TAG_ORIENTATION);
				int code = (entry != null) ? ((Number) entry.getValue()).intValue() : UPRIGHT;
				return new Orientation((code >= UPRIGHT && code <= LAST) ? code : UPRIGHT);
			}
		}
	}

	BufferedImage apply(BufferedImage picture) {
		if (this.code == UPRIGHT) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		boolean turned = this.code > 4;
		BufferedImage upright = new BufferedImage(turned ? height : width, turned ? width : height, picture.getType());
		Graphics2D paper = upright.createGraphics();
		paper.drawImage(picture, transform(width, height), null);
		paper.dispose();
		return upright;
	}

	private AffineTransform transform(int width, int height) {
		return switch (this.code) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
