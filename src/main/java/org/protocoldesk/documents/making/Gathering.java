package org.protocoldesk.documents.making;

import java.util.ArrayList;
import java.util.List;

import org.protocoldesk.documents.MadePaper;

/** Gathers what a worker makes of a file. */
final class Gathering {

	private final String name;

	private final List<MadePaper.MadePage> pages = new ArrayList<>();

	private byte[] pdf;

	Gathering(String name) {
		this.name = name;
	}

	/** Takes it in; the watch is told how many pages there are. */
	Answer toldTo(Watch watch) {
		return new Answer() {

			@Override
			public void pages(int count) {
				watch.allowFor(count);
			}

			@Override
			public void page(int number, byte[] picture, String reason) {
				Gathering.this.pages.add(new MadePaper.MadePage(number, picture, reason));
			}

			@Override
			public void paper(byte[] pdf) {
				Gathering.this.pdf = pdf;
			}

		};
	}

	MadePaper paper() {
		return new MadePaper(this.name, this.pdf, this.pages);
	}

}
