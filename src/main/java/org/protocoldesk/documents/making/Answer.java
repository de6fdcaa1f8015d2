package org.protocoldesk.documents.making;

import java.io.IOException;

/** Takes what is made of a file, as it is made. */
interface Answer {

	/** How many pages there are. */
	void pages(int count) throws IOException;

	/**
	 * A page is ready.
	 * @param number from 1
	 * @param picture how it looks, as a JPEG file
	 * @param reason why it goes out as a picture, or empty
	 */
	void page(int number, byte[] picture, String reason) throws IOException;

	/** All of it is ready: a PDF file without any mark. */
	void paper(byte[] pdf) throws IOException;

}
