package org.protocoldesk.documents.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Copies what a page draws with into another document and leaves behind what draws
 * nothing: descriptions, thumbnails, alternatives, notes for programs, resources that are
 * not used.
 */
final class CleanCopy {

	private static final int DEEPEST = 80;

	private final PDDocument target;

	private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();

	CleanCopy(PDDocument target) {
		this.target = target;
	}

	/**
	 * Copies drawing operators into a form of its own.
	 * @param tokens the operators as they were parsed
	 * @param form what belongs to the form beside them
	 * @param resources the resources that the operators name
	 */
	COSStream drawing(List<Object> tokens, COSStream form, COSDictionary resources) throws IOException {
		return drawing(tokens, form, resources, this.target.getDocument().createCOSStream(), 0);
	}

	/** Copies a form, an appearance of a note for example. */
	COSStream drawing(COSStream form, COSDictionary outer) throws IOException {
		return (COSStream) copy(form, outer, 0);
	}

	private COSStream drawing(List<Object> tokens, COSStream original, COSDictionary resources, COSStream copy,
			int depth) throws IOException {
		StreamCleaner cleaner = new StreamCleaner();
		List<Object> kept = cleaner.clean(tokens);
		entries(original, copy, resources, depth,
				(key) -> Entries.isDrawing(original) && Entries.matter(original, key));
		copy.setItem(COSName.RESOURCES, used(resources, cleaner, depth + 1));
		try (OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
			new ContentStreamWriter(out).writeTokens(kept);
		}
		return copy;
	}

	private COSDictionary used(COSDictionary resources, StreamCleaner cleaner, int depth) throws IOException {
		COSDictionary used = new COSDictionary();
		if (resources == null) {
			return used;
		}
		for (COSName category : Entries.CATEGORIES) {
			COSDictionary all = resources.getCOSDictionary(category);
			if (all != null) {
				COSDictionary some = new COSDictionary();
				entries(all, some, resources, depth, cleaner.used(category)::contains);
				used.setItem(category, some);
			}
		}
		return used;
	}

	private COSBase copy(COSBase item, COSDictionary resources, int depth) throws IOException {
		COSBase original = (item instanceof COSObject reference) ? reference.getObject() : item;
		if (depth > DEEPEST) {
			throw new IOException("Too deeply nested");
		}
		COSBase known = this.copies.get(original);
		if (known != null) {
			return known;
		}
		if (original instanceof COSStream stream) {
			return stream(stream, resources, depth);
		}
		if (original instanceof COSDictionary dictionary) {
			COSDictionary copy = new COSDictionary();
			this.copies.put(original, copy);
			return dictionary(dictionary, copy, resources, depth);
		}
		if (original instanceof COSArray array) {
			COSArray copy = new COSArray();
			this.copies.put(original, copy);
			for (int i = 0; i < array.size(); i++) {
				copy.add(copy(array.get(i), resources, depth + 1));
			}
			return copy;
		}
		return (original != null) ? original : COSNull.NULL;
	}

	private COSDictionary dictionary(COSDictionary original, COSDictionary copy, COSDictionary outer, int depth)
			throws IOException {
		if (original.getCOSDictionary(COSName.CHAR_PROCS) != null) {
			new DrawnFont(original, copy, outer).copy((item, resources) -> copy(item, resources, depth + 1),
					(letter, resources) -> drawing(new PDFStreamParser(decoded(letter)).parse(), letter, resources,
							this.target.getDocument().createCOSStream(), depth + 1));
			return copy;
		}
		entries(original, copy, outer, depth, (key) -> Entries.matter(original, key));
		return copy;
	}

	private void entries(COSDictionary from, COSDictionary to, COSDictionary resources, int depth,
			Predicate<COSName> which) throws IOException {
		for (COSName key : from.keySet()) {
			if (which.test(key)) {
				to.setItem(key, copy(from.getItem(key), resources, depth + 1));
			}
		}
	}

	private COSStream stream(COSStream stream, COSDictionary outer, int depth) throws IOException {
		COSStream copy = this.target.getDocument().createCOSStream();
		this.copies.put(stream, copy);
		if (Entries.isDrawing(stream)) {
			COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
			return drawing(new PDFStreamParser(decoded(stream)).parse(), stream, (own != null) ? own : outer, copy,
					depth);
		}
		entries(stream, copy, outer, depth, (key) -> Entries.matter(stream, key));
		if (Entries.isPicture(stream)) {
			PictureStream.copy(stream, copy, this.target);
			return copy;
		}
		try (InputStream in = stream.createRawInputStream(); OutputStream out = copy.createRawOutputStream()) {
			in.transferTo(out);
		}
		return copy;
	}

	private static byte[] decoded(COSStream stream) throws IOException {
		try (InputStream in = stream.createInputStream()) {
			return in.readAllBytes();
		}
	}

}
