package org.protocoldesk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Body;

@Schema(name = "Body")
record BodyView(@Schema(description = "Id.", example = "planning") String id,
		@Schema(description = "Name.", example = "Planning Committee") String name,
		@Schema(description = "What sort of body it is.", allowableValues = {
				"full-council", "executive", "committee", "regulatory-committee" }) String kind,
		@Schema(description = "Id of the Member in the chair, or null.", nullable = true) String chair,
		@Schema(description = "Id of the Member who stands in for the chair, or null.",
				nullable = true) String viceChair,
		@Schema(description = "Ids of its members.") List<String> members,
		@Schema(description = "Id of the unit that its business is about, or null where it is about everything.",
				nullable = true) String unit){

	static BodyView of(Body body) {
		return new BodyView(body.id(), body.name(), body.kind().code(), body.chair(), body.viceChair(), body.members(),
				body.unit());
	}

}
