package org.protocoldesk.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Delegation;

@Schema(name = "Delegation")
record DelegationView(@Schema(description = "Id.", example = "home-adaptation-grants") String id,
		@Schema(description = "What may be decided.") String title,
		@Schema(description = "What it rests on.", allowableValues = {
				"scheme", "specific", "resolution", "decision" }) String kind,
		@Schema(description = "Paragraph of the scheme or minute, or null.", nullable = true) String reference,
		@Schema(description = "Id of the body that gave the power.", example = "executive") String conferredBy,
		@Schema(description = "Ids of the posts that may use it.") List<String> heldBy,
		@Schema(description = "Ids of the officers whom it names in person.") List<String> officers,
		@Schema(description = "Id of the unit it is about, or null.", nullable = true) String area,
		@Schema(description = "Last day on which it may be used, or null.", nullable = true) LocalDate expires,
		@Schema(description = "Offices or posts to consult before it is used.") List<String> consultees,
		@Schema(description = "Whether it may be used today.") boolean inForce){

	static DelegationView of(Delegation delegation, LocalDate today) {
		return new DelegationView(delegation.id(), delegation.title(), delegation.kind().code(), delegation.reference(),
				delegation.conferredBy(), delegation.heldBy(), delegation.officers(), delegation.area(),
				delegation.expires(), delegation.consultees(), delegation.isInForceOn(today));
	}

}
