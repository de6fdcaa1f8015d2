package org.protocoldesk.documents.making;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Weighs what a file unpacks to, part by part and before anything of it is drawn, so that
 * a file which unpacks to no end is refused as soon as it is too heavy. A picture may
 * take what its points need; the ways of packing that only pictures know are left out.
 */
final class Weight {

	private static final Set<COSName> PACKINGS = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
			COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
			COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
			COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION);

	/** For each point of a picture, in four colours of eight bits. */
	private static final int BYTES = 4;

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
			if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream part) {
				weight.add(part);
			}
		}
	}

	private void add(COSStream part) {
		List<COSName> filters = new PDStream(part).getFilters();
		boolean picture = Entries.isPicture(part) && !Entries.isDrawing(part);
		try (InputStream raw = part.createRawInputStream()) {
			InputStream packed = raw;
			for (int i = 0; i < filters.size() && PACKINGS.contains(filters.get(i)); i++) {
				boolean last = i == filters.size() - 1;
				ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
				FilterFactory.INSTANCE.getFilter(filters.get(i))
					.decode(packed, new Scale(last ? OutputStream.nullOutputStream() : unpacked,
							picture ? most(part) : Limits.PART, picture), part, i);
				packed = new ByteArrayInputStream(unpacked.toByteArray());
			}
		}
		catch (IOException ex) {
			// Damaged; if it is drawn, its page will tell.
		}
	}

	private static long most(COSStream picture) {
		long points = (long) picture.getInt(COSName.WIDTH, 0) * picture.getInt(COSName.HEIGHT, 0);
		return Math.max(Limits.PART, BYTES * Math.min(points, Limits.POINTS));
	}

	/** Lets through what is not too heavy. */
	private final class Scale extends FilterOutputStream {

		private final long most;

		private final boolean picture;

		private long part;

		Scale(OutputStream unpacked, long most, boolean picture) {
			super(unpacked);
			this.most = most;
			this.picture = picture;
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
			Weight.this.all += this.picture ? 0 : bytes;
			if (this.part > this.most) {
				throw Refusals.tooHeavy("a part of the file", this.most);
			}
			if (Weight.this.all > Limits.PARTS) {
				throw Refusals.tooHeavy("the file", Limits.PARTS);
			}
		}

	}

}
