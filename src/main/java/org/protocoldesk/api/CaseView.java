package org.protocoldesk.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.Recorded;

/** A case with its journal. */
@Schema(name = "Case")
record CaseView(@JsonUnwrapped CaseSummary summary,
		@Schema(description = "What happened, the oldest first.") List<JournalView> journal) {

	static CaseView of(CaseFile file, List<Recorded> journal) {
		return new CaseView(CaseSummary.of(file), journal.stream().map(JournalView::of).toList());
	}

}
