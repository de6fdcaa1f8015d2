package org.protocoldesk.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.PageAsPicture;

/** A paper that was put in for a task and waits to be released. */
@Schema(name = "TaskPaper")
record TaskPaperView(@Schema(description = "Id.") UUID id,
		@Schema(description = "File name.", example = "Tender report.pdf") String name,
		@Schema(description = "Bytes of what the Member gets, without its mark.", example = "48213") long size,
		@Schema(description = "How many pages it has.", example = "12") Integer pages,
		@Schema(description = "Pages that go out as pictures, so that nothing lies beneath.") List<Picture> pictures,
		@Schema(description = "When you confirmed that this is what the Member will see, or null.",
				nullable = true) Instant confirmedAt) {

	static TaskPaperView of(Document paper, List<PageAsPicture> pictures) {
		return new TaskPaperView(paper.getId(), paper.getName(), paper.getSize(), paper.getPages(),
				pictures.stream().map((page) -> new Picture(page.number(), page.reason())).toList(),
				paper.getConfirmedAt());
	}

	@Schema(name = "PageAsPicture")
	record Picture(@Schema(description = "Number of the page, from 1.", example = "3") int page,
			@Schema(description = "Why.",
					example = "words lie under something that is drawn over them") String reason) {
	}

}
