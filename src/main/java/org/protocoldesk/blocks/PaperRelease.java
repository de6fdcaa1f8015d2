package org.protocoldesk.blocks;

import java.util.Map;
import java.util.UUID;

import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.Release.Terms;

import org.springframework.stereotype.Component;

/**
 * Releases papers to one person: from now on nobody else opens them, and every copy is
 * marked. Fields: {@code papers}, ids with commas between them; {@code reader};
 * {@code releasedBy}; {@code condition}; {@code paragraph}.
 */
@Component
class PaperRelease {

	private final Documents documents;

	private final Actors actors;

	private final CaseJournal journal;

	PaperRelease(Documents documents, Actors actors, CaseJournal journal) {
		this.documents = documents;
		this.actors = actors;
		this.journal = journal;
	}

	void release(CaseInHand current) {
		String reader = current.input("reader");
		Terms terms = new Terms(reader, this.actors.nameOf(reader), current.input("releasedBy"),
				current.own("condition").orElse(""));
		for (String id : current.list("papers")) {
			Document paper = this.documents.find(UUID.fromString(id)).orElseThrow();
			this.documents.release(paper, terms);
		}
		this.journal.write(current, Action.RECORDED, "released", null, current.citation(), Map.of());
	}

}
