package org.protocoldesk.api;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.Recorded;

/** What happened in a case, in one line. */
@Schema(name = "JournalLine")
record JournalView(@Schema(description = "When it was written.") Instant at,
		@Schema(description = "Id of the procedure's step.", example = "considerComplaint") String step,
		@Schema(description = "User id of the one who acted, or system.", example = "carol.whitfield") String actor,
		@Schema(description = "Their name at that time.", example = "Carol Whitfield") String actorName,
		@Schema(description = "Office that acted, or null.", example = "service-director",
				nullable = true) String office,
		@Schema(description = "Kind of act.") JournalLine.Action action,
		@Schema(description = "Post or person it went to, or null.", example = "service-director.housing",
				nullable = true) String target,
		@Schema(description = "Id of the rule it was done under, or null.", example = "22.2a",
				nullable = true) String rule,
		@Schema(description = "Whether the protocol states the step or it is a local default, or null.",
				allowableValues = {
						"stated", "default" },
				nullable = true) String basis,
		@Schema(description = "The line in plain English.") String text){

	static JournalView of(Recorded recorded) {
		JournalLine line = recorded.line();
		return new JournalView(recorded.at(), line.step(), line.actor(), line.actorName(), line.office(), line.action(),
				line.target(), line.rule(), line.basis(), line.text());
	}

}
