package org.protocoldesk.api;

import java.util.List;

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

	CaseReading(CaseRegister register, Correspondence correspondence, Viewers viewers) {
		this.register = register;
		this.correspondence = correspondence;
		this.viewers = viewers;
	}

	CaseView open(String reference) {
		Opened opened = existing(reference);
		return CaseView.of(opened.file(),
				opened.journal()
					.stream()
					.filter((recorded) -> opened.reader().mayRead(recorded.line(), opened.file()))
					.toList());
	}

	List<LetterView> letters(String reference) {
		Opened opened = existing(reference);
		boolean onlyOwn = opened.reader().raised(opened.file());
		return this.correspondence.of(reference)
			.stream()
			.filter((letter) -> !onlyOwn || letter.getRecipient().equals(opened.reader().person()))
			.map(LetterView::of)
			.toList();
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
