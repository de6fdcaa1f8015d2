package org.protocoldesk.api;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.documents.Audience;
import org.protocoldesk.documents.Document;

/** A paper of a case, without its content. */
@Schema(name = "Document")
record DocumentView(@Schema(description = "Id.") UUID id,
		@Schema(description = "What sort of paper it is.", example = "decision-notice") String kind,
		@Schema(description = "File name.", example = "decision-notice-DEC-2026-F3XM.pdf") String name,
		@Schema(description = "What its content is.", example = "application/pdf") String mediaType,
		@Schema(description = "Bytes of its content.", example = "48213") long size,
		@Schema(description = "PARTIES: whoever may see the case. OFFICES: the offices that deal with it. "
				+ "NAMED: only people it names.") Audience audience,
		@Schema(description = "Id of the person who made it, or system.", example = "carol.whitfield") String createdBy,
		@Schema(description = "Their name at that time.", example = "Carol Whitfield") String createdByName,
		@Schema(description = "When it was put into the case.") Instant createdAt,
		@Schema(description = "When it was withdrawn, or null. Its content can no longer be read then.",
				nullable = true) Instant withdrawnAt) {

	static DocumentView of(Document document) {
		return new DocumentView(document.getId(), document.getKind(), document.getName(), document.getMediaType(),
				document.getSize(), document.getAudience(), document.getCreatedBy(), document.getCreatedByName(),
				document.getCreatedAt(), document.getWithdrawnAt());
	}

}
