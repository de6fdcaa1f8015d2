package org.protocoldesk.blocks;

import java.util.Map;
import java.util.UUID;

import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.Release;

import org.springframework.stereotype.Component;

/**
 * Withdraws a paper that was released: its reader can no longer open it, and that it was
 * there stays known. Fields: {@code paper}, its id; {@code why}; {@code paragraph}. Sets
 * {@code reference}, the case that it belongs to, {@code paperName} and {@code reader}.
 */
@Component
class PaperWithdrawal {

	private final Documents documents;

	private final Actors actors;

	private final CaseJournal journal;

	PaperWithdrawal(Documents documents, Actors actors, CaseJournal journal) {
		this.documents = documents;
		this.actors = actors;
		this.journal = journal;
	}

	void withdraw(CaseInHand current) {
		UUID id = UUID.fromString(current.input("paper"));
		Document paper = this.documents.find(id).orElseThrow();
		String actor = this.actors.current();
		Release release = this.documents.releaseOf(id)
			.filter((found) -> found.getReleasedBy().equals(actor))
			.orElseThrow(() -> new WrongInput("paper", "only whoever released a paper withdraws it."));
		if (paper.isWithdrawn()) {
			throw new WrongInput("paper", "it is withdrawn already.");
		}
		this.documents.withdraw(id, actor, current.input("why"));
		current.set("reference", paper.getCaseReference());
		current.set("paperName", paper.getName());
		current.set("reader", release.getReader());
		this.journal.write(current, Action.RECORDED, current.step(), null, current.citation(), Map.of());
	}

}
