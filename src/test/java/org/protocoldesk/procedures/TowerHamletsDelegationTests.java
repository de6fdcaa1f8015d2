package org.protocoldesk.procedures;

import java.util.List;

import org.protocoldesk.DeskTest;

import org.springframework.test.context.TestPropertySource;

/** THA-2.4a, 6.5b, 6.5c, 6.5d. */
@DeskTest
@TestPropertySource(properties = { "desk.council=tower-hamlets", "camunda.bpm.process-engine-name=towerhamlets" })
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
		return List.of("THA-2.4a", "THA-6.5c");
	}

	@Override
	String clerk() {
		return "tamsin.hollis";
	}

}
