package org.protocoldesk.api;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Release;

/** A paper that was released to the viewer. */
@Schema(name = "ReleasedPaper")
record PaperView(@Schema(description = "Id.") UUID id,
		@Schema(description = "Reference of the case.", example = "NTK-2026-W9TD") String reference,
		@Schema(description = "File name.", example = "Tender report.pdf") String name,
		@Schema(description = "When it was released.") Instant releasedAt,
		@Schema(description = "What you have to keep to; empty where the paper is public.") String condition,
		@Schema(description = "When it was withdrawn, or null. It can no longer be read then.",
				nullable = true) Instant withdrawnAt) {

	static PaperView of(Document paper, Release release) {
		return new PaperView(paper.getId(), paper.getCaseReference(), paper.getName(), release.getReleasedAt(),
				release.getCondition(), paper.getWithdrawnAt());
	}

}
