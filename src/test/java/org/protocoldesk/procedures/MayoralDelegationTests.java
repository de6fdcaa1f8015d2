package org.protocoldesk.procedures;

import java.util.List;

/** MAY-MOP-33a, 37a, 62a, 77a, 77b. */
@MayoralDesk
class MayoralDelegationTests extends EveryTelling {

	@Override
	Power withCondition() {
		return new Power("street-closures", "service-director.streets");
	}

	@Override
	Power resolution() {
		return new Power("taxi-licences", "service-director.governance");
	}

	@Override
	Power ofTheExecutive() {
		return new Power("street-furniture", "service-director.streets");
	}

	@Override
	List<String> rules() {
		return List.of("MAY-MOP-33a", "MAY-MOP-77b");
	}

	@Override
	String clerk() {
		return "abigail.renwick";
	}

	@Override
	int toldBeforehand() {
		return 1;
	}

}
