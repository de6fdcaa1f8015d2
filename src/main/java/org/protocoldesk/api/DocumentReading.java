package org.protocoldesk.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.protocoldesk.blocks.FileReadings;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.Reader;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.DocumentOpened;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.ReleasedCopies;
import org.protocoldesk.documents.ReleasedCopies.Copy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the papers of a case for the one who asks: those they may read with the case, and
 * those that name them. Nobody else is told that there are any.
 */
@Component
class DocumentReading {

	private final CaseRegister register;

	private final Documents documents;

	private final Viewers viewers;

	private final ReleasedCopies copies;

	private final FileReadings readings;

	private final ApplicationEventPublisher events;

	DocumentReading(CaseRegister register, Documents documents, ReleasedCopies copies, Viewers viewers,
			FileReadings readings, ApplicationEventPublisher events) {
		this.register = register;
		this.documents = documents;
		this.copies = copies;
		this.viewers = viewers;
		this.readings = readings;
		this.events = events;
	}

	List<DocumentView> list(String reference) {
		Opened opened = existing(reference);
		List<DocumentView> papers = this.documents.of(reference)
			.stream()
			.filter(opened::mayRead)
			.map(DocumentView::of)
			.toList();
		if (papers.isEmpty() && !opened.knows()) {
			throw new NoSuchCase();
		}
		return papers;
	}

	/** A copy of the paper; that it was opened is told to whoever keeps count. */
	@Transactional
	public Copy open(String reference, UUID id) {
		Opened opened = existing(reference);
		Document document = this.documents.find(id)
			.filter((found) -> found.getCaseReference().equals(reference))
			.filter(Predicate.not(Document::isWithdrawn))
			.filter(opened::mayRead)
			.orElseThrow(NoSuchCase::new);
		if (opened.knows() && !opened.raised()) {
			this.readings.note(opened.file());
		}
		this.events.publishEvent(new DocumentOpened(document, opened.reader().person()));
		return this.copies.of(document);
	}

	private Opened existing(String reference) {
		Reader reader = this.viewers.current();
		CaseFile file = this.register.find(reference).orElseThrow(NoSuchCase::new);
		return new Opened(file, reader, reader.mayKnowOf(file, this.register.journalOf(reference)));
	}

	private record Opened(CaseFile file, Reader reader, boolean knows) {

		boolean raised() {
			return this.reader.raised(this.file);
		}

		boolean mayRead(Document document) {
			return document.isReadableBy(this.reader.person(), this.knows, raised());
		}

	}

}
