package org.protocoldesk.documents;

/** A file cannot be kept as it is. The message says what to mend. */
public class FileRefused extends RuntimeException {

	public FileRefused(String mend) {
		super(mend);
	}

}
