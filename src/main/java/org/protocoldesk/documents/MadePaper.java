package org.protocoldesk.documents;

import java.util.List;

/**
 * A file that was made ready: rebuilt so that it holds what it shows and nothing else.
 *
 * @param name name of the file as it was put in
 * @param pdf the paper as a PDF file, without a mark
 * @param pages how each page looks, in their order
 */
public record MadePaper(String name, byte[] pdf, List<MadePage> pages) {

	public MadePaper {
		pages = List.copyOf(pages);
	}

	/**
	 * A page as its reader will see it.
	 *
	 * @param number from 1
	 * @param picture a JPEG file
	 * @param reason why the page goes out as a picture, or empty where it does not
	 */
	public record MadePage(int number, byte[] picture, String reason) {
	}

}
