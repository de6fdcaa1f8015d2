package org.protocoldesk.api;

import java.util.List;

import org.protocoldesk.blocks.FileReadings;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.Reader;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.correspondence.Correspondence;

import org.springframework.stereotype.Component;

/** Opens a case for the one who asks, as far as they may read it. */
@Component
class CaseReading {

	private final CaseRegister register;

	private final Correspondence correspondence;

	private final Viewers viewers;

	private final FileReadings readings;

	CaseReading(CaseRegister register, Correspondence correspondence, Viewers viewers, FileReadings readings) {
		this.register = register;
		this.correspondence = correspondence;
		this.viewers = viewers;
		this.readings = readings;
	}

	CaseView open(String reference) {
		Opened opened = existing(reference);
		note(opened);
		return CaseView.of(opened.file(),
				opened.journal()
					.stream()
					.filter((recorded) -> opened.reader().mayRead(recorded.line(), opened.file()))
					.toList());
	}

	List<LetterView> letters(String reference) {
		Opened opened = existing(reference);
		note(opened);
		boolean onlyOwn = opened.reader().raised(opened.file());
		return this.correspondence.of(reference)
			.stream()
			.filter((letter) -> !onlyOwn || letter.getRecipient().equals(opened.reader().person()))
			.map(LetterView::of)
			.toList();
	}

	/** Whoever raised the case reads their own. */
	private void note(Opened opened) {
		if (!opened.reader().raised(opened.file())) {
			this.readings.note(opened.file());
		}
	}

	private Opened existing(String reference) {
		Reader reader = this.viewers.current();
		return this.register.find(reference)
			.map((file) -> new Opened(file, this.register.journalOf(reference), reader))
			.filter((opened) -> reader.mayKnowOf(opened.file(), opened.journal()))
			.orElseThrow(NoSuchCase::new);
	}

	private record Opened(CaseFile file, List<Recorded> journal, Reader reader) {
	}

}
