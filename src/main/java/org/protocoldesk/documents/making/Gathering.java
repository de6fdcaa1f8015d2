package org.protocoldesk.documents.making;

import java.util.ArrayList;
import java.util.List;

import org.protocoldesk.documents.MadePaper;

/** Gathers what a worker makes of a file. */
final class Gathering {

	private final String name;

	private final List<MadePaper.MadePage> pages = new ArrayList<>();

	private int count;

	private byte[] pdf;

	Gathering(String name) {
		this.name = name;
	}

	/** Takes it in; the watch is told how many pages there are. */
	Answer toldTo(Watch watch) {
		return new Answer() {

			@Override
			public void pages(int count) {
				Gathering.this.count = count;
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

	/** How far it has come. */
	String progress() {
		return this.pages.isEmpty() ? "none of its pages was ready"
				: "%d of its %d pages were ready".formatted(this.pages.size(), this.count);
	}

	MadePaper paper() {
		return new MadePaper(this.name, this.pdf, this.pages);
	}

}
