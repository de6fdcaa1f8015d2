package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;

import org.protocoldesk.DeskTest;

/** LUT-22.2a to 22.4g, 4.11.1a to 4.11.3a. */
@DeskTest
class LutonLadderTests extends EveryLadder {

	@Override
	String council() {
		return "luton";
	}

	@Override
	Map<String, String> officers() {
		return Map.of("officer", "liam.brennan", "service-director", "carol.whitfield", "hr-director",
				"alison.fairweather", "corporate-director", "stephen.hartley", "monitoring-officer", "judith.rosenberg",
				"chief-finance-officer", "kwame.boateng", "chief-executive", "grace.adeyemi");
	}

	@Override
	Map<String, String> members() {
		return Map.of("member", "aisha.khalil", "group-leader", "dorothy.nkemelu", "leader", "rashid.mahmood",
				"leader-of-own-group", "rashid.mahmood", "ungrouped", "leonard.fenn", "co-opted", "helen.oduro");
	}

	@Override
	Map<String, List<String>> changedLeaders() {
		return Map.of("leader-of-own-group", List.of("dorothy.nkemelu", "rashid.mahmood"));
	}

}
