package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;

/**
 * UTT-MOP-10.4a to 10.4g: another council moves in by its folder alone.
 */
@UttlesfordDesk
class UttlesfordLadderTests extends EveryLadder {

	@Override
	String council() {
		return "uttlesford";
	}

	@Override
	Map<String, String> officers() {
		return Map.of("officer-below-assistant-director", "oliver.strand", "director-or-assistant-director",
				"gareth.llewellyn", "statutory-officer-not-director", "neil.gorman", "chief-executive",
				"rosemary.tyndall");
	}

	@Override
	Map<String, String> members() {
		return Map.of("member", "denzil.hayward", "group-leader", "lorna.petrie", "leader", "patrick.wolstan",
				"leader-of-own-group", "patrick.wolstan", "ungrouped", "hilda.sorrell", "co-opted", "miriam.tate");
	}

	@Override
	Map<String, List<String>> changedLeaders() {
		return Map.of("leader", List.of("patrick.wolstan", "imogen.farrow"));
	}

}
