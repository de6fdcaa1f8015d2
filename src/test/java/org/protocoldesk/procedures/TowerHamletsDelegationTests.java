package org.protocoldesk.procedures;

import java.util.List;

/** TH-2.4a, 6.5b, 6.5c, 6.5d. */
@TowerHamletsDesk
class TowerHamletsDelegationTests extends EveryDelegation {

	@Override
	Power withCondition() {
		return new Power("estate-repairs", "service-director.housing");
	}

	@Override
	Power resolution() {
		return new Power("market-pitches", "service-director.public-realm");
	}

	@Override
	Power ofTheExecutive() {
		return new Power("void-homes", "service-director.housing");
	}

	@Override
	List<String> rules() {
		return List.of("TH-2.4a", "TH-6.5c");
	}

	@Override
	String clerk() {
		return "tamsin.hollis";
	}

}
