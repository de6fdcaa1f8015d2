package org.protocoldesk.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the papers of the cases. Writes take part in the caller's transaction, so that a
 * paper exists if and only if the step that made it does.
 */
@Service
@Transactional
public class Documents {

	private final Papers papers;

	private final Contents contents;

	private final Clock clock;

	Documents(Papers papers, Contents contents, Clock clock) {
		this.papers = papers;
		this.contents = contents;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public Document keep(Paper paper) {
		Document document = this.papers.save(new Document(paper, this.clock.instant()));
		this.contents.save(new Content(document.getId(), paper.bytes()));
		return document;
	}

	/** The papers of a case in the order in which they came, withdrawn ones included. */
	@Transactional(readOnly = true)
	public List<Document> of(String caseReference) {
		return this.papers.findByCaseReferenceOrderByNumber(caseReference);
	}

	@Transactional(readOnly = true)
	public Optional<Document> find(UUID id) {
		return this.papers.findById(id);
	}

	@Transactional(readOnly = true)
	public byte[] bytesOf(Document document) {
		return this.contents.findById(document.getId()).orElseThrow().bytes();
	}

	/**
	 * Takes a paper back: nobody can open it any more, but that it was there stays known.
	 * @throws IllegalStateException if it is withdrawn already
	 */
	public void withdraw(UUID id, String person, String reason) {
		this.papers.findById(id).orElseThrow().withdraw(person, reason, this.clock.instant());
	}

}
