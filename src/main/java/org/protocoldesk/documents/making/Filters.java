package org.protocoldesk.documents.making;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/** How the parts of a file are packed. */
final class Filters {

	private Filters() {
	}

	/**
	 * Fails where a part is packed twice in the same way, which no honest program does:
	 * PDFBox unpacks it once and would leave its content out without a word.
	 */
	static void check(COSStream stream) throws Unreadable {
		if (stream.getFilters() instanceof COSArray filters) {
			Set<COSBase> seen = new HashSet<>();
			for (int i = 0; i < filters.size(); i++) {
				if (!seen.add(filters.getObject(i))) {
					throw new Unreadable(new IOException("Packed twice"));
				}
			}
		}
	}

}
