package org.protocoldesk.documents.making;

import java.io.ByteArrayOutputStream;

/** The parts of a JPEG file. */
final class JpegSegments {

	private static final int MARK = 0xff;

	private static final int START_OF_SCAN = 0xda;

	private static final int COMMENT = 0xfe;

	private static final int FIRST_NOTE = 0xe1;

	private static final int LAST_NOTE = 0xef;

	/** Tells how the colours are to be read. */
	private static final int ADOBE = 0xee;

	private JpegSegments() {
	}

	/**
	 * The same picture without comments and without what cameras and programs write:
	 * where it was taken, small pictures, who made it. What is no JPEG file stays as it
	 * is.
	 */
	static byte[] withoutNotes(byte[] jpeg) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
		kept.write(jpeg, 0, Math.min(2, jpeg.length));
		int at = 2;
		while (at + 3 < jpeg.length && at(jpeg, at) == MARK) {
			int kind = at(jpeg, at + 1);
			int end = at + 2 + (at(jpeg, at + 2) << 8 | at(jpeg, at + 3));
			if (kind == START_OF_SCAN || kind == MARK || end > jpeg.length) {
				break;
			}
			boolean note = kind == COMMENT || (kind >= FIRST_NOTE && kind <= LAST_NOTE && kind != ADOBE);
			if (!note) {
				kept.write(jpeg, at, end - at);
			}
			at = end;
		}
		kept.write(jpeg, Math.min(at, jpeg.length), Math.max(0, jpeg.length - at));
		return kept.toByteArray();
	}

	private static int at(byte[] bytes, int index) {
		return bytes[index] & 0xff;
	}

}
