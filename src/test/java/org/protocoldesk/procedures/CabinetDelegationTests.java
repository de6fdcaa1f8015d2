package org.protocoldesk.procedures;

import java.util.List;

/** CAB-37a, 41a, 65a, 65b, 80b, 80c, 80d. */
@CabinetDesk
class CabinetDelegationTests extends EveryTelling {

	@Override
	Power withCondition() {
		return new Power("housing-adaptations", "senior-officer.housing");
	}

	@Override
	Power resolution() {
		return new Power("tree-works", "senior-officer.planning");
	}

	@Override
	Power ofTheExecutive() {
		return new Power("cycle-routes", "senior-officer.transport");
	}

	@Override
	List<String> rules() {
		return List.of("CAB-37a", "CAB-80c");
	}

	@Override
	String clerk() {
		return "martin.eddowes";
	}

	@Override
	int toldBeforehand() {
		return 2;
	}

}
