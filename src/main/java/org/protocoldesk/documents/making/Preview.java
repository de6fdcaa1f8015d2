package org.protocoldesk.documents.making;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A page as a small JPEG file, for the officer to look at. */
final class Preview {

	private static final float QUALITY = 0.5f;

	private Preview() {
	}

	static byte[] of(BufferedImage page) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg)) {
			ImageWriteParam quality = writer.getDefaultWriteParam();
			quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			quality.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(page, null, null), quality);
		}
		finally {
			writer.dispose();
		}
		return jpeg.toByteArray();
	}

}
