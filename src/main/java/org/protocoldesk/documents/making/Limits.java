package org.protocoldesk.documents.making;

/** What the desk takes of one file; a sentence names the one that is passed. */
final class Limits {

	static final int PAGES = 1_000;

	/** Points of a picture that is put in. */
	static final long POINTS = 100_000_000;

	/** Bytes that one part of a file, other than a picture, unpacks to. */
	static final long PART = 48L * 1024 * 1024;

	/** Bytes that all of them unpack to. */
	static final long PARTS = 480L * 1024 * 1024;

	/** Bytes of a paper once its unsafe pages are pictures. */
	static final int MADE = 100 * 1024 * 1024;

	private Limits() {
	}

}
