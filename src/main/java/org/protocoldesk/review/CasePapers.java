package org.protocoldesk.review;

import java.util.List;
import java.util.Map;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.correspondence.Correspondence;
import org.protocoldesk.correspondence.LetterStatus;
import org.protocoldesk.council.Citation;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The letters and documents of a case, as far as a manager may read them. */
@Component
class CasePapers {

	private static final Map<LetterStatus, String> STATUSES = Map.of(LetterStatus.KEPT, "Kept in the case, not sent",
			LetterStatus.WAITING, "Waits to be sent", LetterStatus.SENDING, "Being sent", LetterStatus.UNCERTAIN,
			"Not known whether it left", LetterStatus.SENT, "Sent");

	private final Correspondence correspondence;

	private final Documents documents;

	CasePapers(Correspondence correspondence, Documents documents) {
		this.correspondence = correspondence;
		this.documents = documents;
	}

	List<CaseView.Letter> letters(CaseFile file, CouncilProfile council) {
		return this.correspondence.of(file.reference())
			.stream()
			.map((letter) -> new CaseView.Letter(letter.getRecipientName(),
					StringUtils.hasText(letter.getOffice()) ? council.titleOf(letter.getOffice()) : "",
					letter.getSubject(), letter.getBody(), letter.getWrittenAt(), STATUSES.get(letter.getStatus()),
					letter.getSentAt(), council.paragraphOf(letter.getRule()),
					Citation.STATED.equals(letter.getBasis())))
			.toList();
	}

	List<CaseView.Document> documents(CaseFile file, String manager) {
		return this.documents.of(file.reference())
			.stream()
			.filter((document) -> document.isReadableBy(manager, true, false))
			.map((document) -> new CaseView.Document(document.getName(), StepNames.spelt(document.getKind()),
					document.getCreatedByName(), document.getCreatedAt(), address(document), withdrawn(document)))
			.toList();
	}

	private static String address(Document document) {
		return document.isWithdrawn() ? null
				: "/api/cases/%s/documents/%s".formatted(document.getCaseReference(), document.getId());
	}

	private static String withdrawn(Document document) {
		return document.isWithdrawn() ? "Withdrawn on %s. %s".formatted(Moments.inWords(document.getWithdrawnAt()),
				(document.getWithdrawnReason() != null) ? document.getWithdrawnReason() : "") : "";
	}

}
