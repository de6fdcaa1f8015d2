package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.documents.DocumentOpened;
import org.protocoldesk.documents.Documents;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the journal each time that a released paper is opened. */
@Component
class PaperOpenings {

	/** The line's name in the words and citations of a procedure that releases papers. */
	static final String STEP = "openPaper";

	private final CaseRegister register;

	private final Documents documents;

	private final CaseNotes notes;

	PaperOpenings(CaseRegister register, Documents documents, CaseNotes notes) {
		this.register = register;
		this.documents = documents;
		this.notes = notes;
	}

	@EventListener
	void note(DocumentOpened opened) {
		if (this.documents.releaseOf(opened.document().getId()).isPresent()) {
			this.register.find(opened.document().getCaseReference())
				.ifPresent((file) -> this.notes.write(file, STEP, Audience.PARTIES,
						Map.of("paperName", opened.document().getName()), "opened a paper of the case."));
		}
	}

}
