package org.protocoldesk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.casefile.CaseFile;

import org.springframework.data.domain.Page;

/** One page of a list of cases. */
@Schema(name = "CasePage")
record CasePage(@Schema(description = "The cases of this page, the newest first.") List<CaseSummary> items,
		@Schema(description = "Number of this page; the first is 0.") int page,
		@Schema(description = "Cases on a full page.") int size,
		@Schema(description = "Cases on all pages.") long total) {

	static CasePage of(Page<CaseFile> found) {
		return new CasePage(found.stream().map(CaseSummary::of).toList(), found.getNumber(), found.getSize(),
				found.getTotalElements());
	}

}
