package org.protocoldesk.documents.making;

import java.io.IOException;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Copies a face whose letters are drawings of their own (Type 3). */
record DrawnFont(COSDictionary original, COSDictionary copy, COSDictionary outer) {

	void copy(Copier plain, LetterCopier letters) throws IOException {
		COSDictionary own = this.original.getCOSDictionary(COSName.RESOURCES);
		COSDictionary resources = (own != null) ? own : this.outer;
		for (COSName key : this.original.keySet()) {
			if (key.equals(COSName.CHAR_PROCS)) {
				this.copy.setItem(key, letters(letters, resources));
			}
			else if (!key.equals(COSName.RESOURCES) && Entries.matter(this.original, key)) {
				this.copy.setItem(key, plain.copy(this.original.getItem(key), resources));
			}
		}
		this.copy.setItem(COSName.RESOURCES, resources(plain, resources));
	}

	private COSDictionary letters(LetterCopier letters, COSDictionary resources) throws IOException {
		COSDictionary all = this.original.getCOSDictionary(COSName.CHAR_PROCS);
		COSDictionary copied = new COSDictionary();
		for (COSName name : all.keySet()) {
			COSStream letter = all.getCOSStream(name);
			if (letter != null) {
				copied.setItem(name, letters.copy(letter, resources));
			}
		}
		return copied;
	}

	private static COSDictionary resources(Copier plain, COSDictionary resources) throws IOException {
		COSDictionary copied = new COSDictionary();
		for (COSName category : Entries.CATEGORIES) {
			COSDictionary named = (resources != null) ? resources.getCOSDictionary(category) : null;
			if (named != null) {
				COSDictionary some = new COSDictionary();
				for (COSName name : named.keySet()) {
					some.setItem(name, plain.copy(named.getItem(name), resources));
				}
				copied.setItem(category, some);
			}
		}
		return copied;
	}

	/** Copies anything. */
	@FunctionalInterface
	interface Copier {

		COSBase copy(COSBase item, COSDictionary resources) throws IOException;

	}

	/** Copies the drawing of a letter. */
	@FunctionalInterface
	interface LetterCopier {

		COSStream copy(COSStream letter, COSDictionary resources) throws IOException;

	}

}
