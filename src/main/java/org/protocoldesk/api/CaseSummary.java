package org.protocoldesk.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.Party;

/** A case as a list shows it. */
@Schema(name = "CaseSummary")
record CaseSummary(
		@Schema(description = "Reference; the business key of the process instance.",
				example = "CMP-2026-7KQ4") String reference,
		@Schema(description = "Key of the procedure.", example = "complaint-escalation") String procedure,
		@Schema(description = "Id of the council.", example = "anytown") String council,
		@Schema(description = "Whether the case still runs.") CaseFile.Status status,
		@Schema(description = "How the case ended, or null while it runs.", nullable = true) String outcome,
		@Schema(description = "When the case was opened.") Instant openedAt,
		@Schema(description = "By when the step in hand is due, or null.", nullable = true) Instant dueAt,
		@Schema(description = "Whether that moment has passed; nothing lapses.") boolean overdue,
		@Schema(description = "When the case was closed, or null while it runs.", nullable = true) Instant closedAt,
		@Schema(description = "The people the case is between.") List<PartyView> parties) {

	static CaseSummary of(CaseFile file) {
		return new CaseSummary(file.reference(), file.procedure(), file.council(), file.status(), file.outcome(),
				file.openedAt(), file.dueAt(), file.isOverdue(), file.closedAt(),
				file.parties()
					.stream()
					.sorted(Comparator.comparing(Party::role).thenComparing(Party::person))
					.map(PartyView::of)
					.toList());
	}

}
