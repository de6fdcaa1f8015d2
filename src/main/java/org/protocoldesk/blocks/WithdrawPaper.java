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
 * there stays known. Inputs: {@code paper}, its id; {@code reason}; {@code citation}.
 * Sets {@code reference}, the case that it belongs to, {@code paperName} and
 * {@code reader}.
 */
@Component("withdrawPaper")
class WithdrawPaper extends Block {

	private final Documents documents;

	private final Actors actors;

	private final CaseJournal journal;

	WithdrawPaper(Documents documents, Actors actors, CaseJournal journal) {
		this.documents = documents;
		this.actors = actors;
		this.journal = journal;
	}

	@Override
	void execute(CaseInHand current) {
		UUID id = UUID.fromString(current.input("paper"));
		Document paper = this.documents.find(id).orElseThrow();
		String actor = this.actors.current();
		Release release = this.documents.releaseOf(id)
			.filter((found) -> found.getReleasedBy().equals(actor))
			.orElseThrow(() -> new WrongInput("paper", "only whoever released a paper withdraws it."));
		if (paper.isWithdrawn()) {
			throw new WrongInput("paper", "it is withdrawn already.");
		}
		this.documents.withdraw(id, actor, current.input("reason"));
		current.set("reference", paper.getCaseReference());
		current.set("paperName", paper.getName());
		current.set("reader", release.getReader());
		this.journal.write(current, Action.RECORDED, current.step(), null, current.citation(), Map.of());
	}

}
