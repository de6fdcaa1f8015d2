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

	/** The kind of a paper that was put in so that it can be released to somebody. */
	public static final String FOR_RELEASE = "for-release";

	private final Contents contents;

	private final PaperPages pages;

	private final Releases releases;

	private final Clock clock;

	Documents(Papers papers, Contents contents, PaperPages pages, Releases releases, Clock clock) {
		this.papers = papers;
		this.contents = contents;
		this.pages = pages;
		this.releases = releases;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public Document keep(Paper paper) {
		Document document = this.papers.save(new Document(paper, null, this.clock.instant()));
		this.contents.save(new Content(document.getId(), paper.bytes()));
		return document;
	}

	/** Keeps a paper that was made ready, to be looked at and released. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Document keep(Paper paper, List<MadePaper.MadePage> pages) {
		Document document = this.papers.save(new Document(paper, pages.size(), this.clock.instant()));
		this.contents.save(new Content(document.getId(), paper.bytes()));
		pages.forEach((page) -> this.pages.save(new PaperPage(document.getId(), page)));
		return document;
	}

	/** The pages of a paper that go out as pictures, until its release. */
	@Transactional(readOnly = true)
	public List<PageAsPicture> asPictures(Document paper) {
		return this.pages.asPictures(paper.getId());
	}

	/** How a page will look, as a JPEG file, until the paper's release. */
	@Transactional(readOnly = true)
	public Optional<byte[]> pictureOf(Document paper, int page) {
		return this.pages.findByDocumentAndNumber(paper.getId(), page).map(PaperPage::picture);
	}

	/** Writes down that somebody has looked at the paper as its reader will see it. */
	public void confirm(Document paper) {
		this.papers.findById(paper.getId()).orElseThrow().confirm(this.clock.instant());
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

	/** Papers that were put into a case to be released, and were not yet. */
	@Transactional(readOnly = true)
	public List<Document> toRelease(String caseReference) {
		return this.papers.findByCaseReferenceOrderByNumber(caseReference)
			.stream()
			.filter((paper) -> paper.getKind().equals(FOR_RELEASE) && !paper.isWithdrawn())
			.filter((paper) -> this.releases.findById(paper.getId()).isEmpty())
			.toList();
	}

	/** Releases a paper: from now on one person reads it, and nobody else. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void release(Document paper, Release.Terms terms) {
		this.papers.findById(paper.getId()).orElseThrow().releaseTo(terms.reader());
		this.releases.save(new Release(paper.getId(), terms, this.clock.instant()));
		this.pages.deleteByDocument(paper.getId());
	}

	@Transactional(readOnly = true)
	public Optional<Release> releaseOf(UUID id) {
		return this.releases.findById(id);
	}

	/** What was released to a person, the newest first, withdrawn papers included. */
	@Transactional(readOnly = true)
	public List<Document> releasedTo(String person) {
		return documents(this.releases.findByReaderOrderByReleasedAtDesc(person));
	}

	/** What a person released and could still withdraw, the newest first. */
	@Transactional(readOnly = true)
	public List<Document> releasedBy(String person) {
		return documents(this.releases.findByReleasedByOrderByReleasedAtDesc(person)).stream()
			.filter((paper) -> !paper.isWithdrawn())
			.toList();
	}

	private List<Document> documents(List<Release> released) {
		return released.stream().map((release) -> this.papers.findById(release.getDocument()).orElseThrow()).toList();
	}

	/**
	 * Takes a paper back: nobody can open it any more, but that it was there stays known.
	 * @throws IllegalStateException if it is withdrawn already
	 */
	public void withdraw(UUID id, String person, String reason) {
		this.papers.findById(id).orElseThrow().withdraw(person, reason, this.clock.instant());
		this.pages.deleteByDocument(id);
	}

}
