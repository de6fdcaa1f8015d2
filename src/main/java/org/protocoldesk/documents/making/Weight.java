package org.protocoldesk.documents.making;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Weighs what a file unpacks to, part by part and before anything of it is drawn, so that
 * a file which unpacks to no end is refused as soon as it is too heavy. Pictures are left
 * out: of them the points are counted.
 */
final class Weight {

	private long all;

	private Weight() {
	}

	/**
	 * @throws org.protocoldesk.documents.FileRefused if the file, or a part of it,
	 * unpacks to too much
	 */
	static void check(PDDocument pdf) {
		Weight weight = new Weight();
		for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
			if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream part
					&& !Entries.isPicture(part)) {
				weight.add(part);
			}
		}
	}

	private void add(COSStream part) {
		List<COSName> filters = new PDStream(part).getFilters();
		try (InputStream raw = part.createRawInputStream()) {
			InputStream packed = raw;
			for (int i = 0; i < filters.size(); i++) {
				boolean last = i == filters.size() - 1;
				ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
				FilterFactory.INSTANCE.getFilter(filters.get(i))
					.decode(packed, new Scale(last ? OutputStream.nullOutputStream() : unpacked), part, i);
				packed = new ByteArrayInputStream(unpacked.toByteArray());
			}
		}
		catch (IOException ex) {
			// Damaged; if it is drawn, its page will tell.
		}
	}

	/** Lets through what is not too heavy. */
	private final class Scale extends FilterOutputStream {

		private long part;

		Scale(OutputStream unpacked) {
			super(unpacked);
		}

		@Override
		public void write(int unpacked) throws IOException {
			add(1);
			this.out.write(unpacked);
		}

		@Override
		public void write(byte[] unpacked, int from, int length) throws IOException {
			add(length);
			this.out.write(unpacked, from, length);
		}

		private void add(int bytes) {
			this.part += bytes;
			Weight.this.all += bytes;
			if (this.part > Limits.PART) {
				throw Refusals.tooHeavy("a part of the file", Limits.PART);
			}
			if (Weight.this.all > Limits.PARTS) {
				throw Refusals.tooHeavy("the file", Limits.PARTS);
			}
		}

	}

}
