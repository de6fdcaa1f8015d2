package org.protocoldesk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.casefile.Party;

@Schema(name = "Party")
record PartyView(@Schema(description = "Id of the person in the directory.", example = "aisha.khalil") String person,
		@Schema(description = "What they are to the case.", example = "complainant") String role,
		@Schema(description = "Their name when the case was opened.", example = "Aisha Khalil") String name) {

	static PartyView of(Party party) {
		return new PartyView(party.person(), party.role(), party.name());
	}

}
