package org.protocoldesk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.casefile.FoundCases;

/** One page of a list of cases. */
@Schema(name = "CasePage")
record CasePage(@Schema(description = "The cases of this page, the newest first.") List<CaseSummary> items,
		@Schema(description = "Number of this page; the first is 0.") int page,
		@Schema(description = "Cases on a full page.") int size,
		@Schema(description = "Cases on all pages, counted up to 1,000.") int total,
		@Schema(description = "Whether there are more than were counted.") boolean more) {

	static CasePage of(FoundCases found, int page, int size) {
		return new CasePage(found.files().stream().map(CaseSummary::of).toList(), page, size, found.total(),
				found.more());
	}

}
