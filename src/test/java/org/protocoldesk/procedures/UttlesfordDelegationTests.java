package org.protocoldesk.procedures;

import java.util.List;

/** UTT-MOP-3.8d, 8.4a, 8.4b, 12.1a. */
@UttlesfordDesk
class UttlesfordDelegationTests extends EveryDelegation {

	@Override
	Power withCondition() {
		return new Power("emergency-housing", "service-director.environment");
	}

	@Override
	Power resolution() {
		return new Power("market-traders", "service-director.corporate");
	}

	@Override
	Power ofTheExecutive() {
		return new Power("emergency-housing", "service-director.environment");
	}

	@Override
	List<String> rules() {
		return List.of("UTT-MOP-12.1a", "UTT-MOP-8.4b");
	}

	@Override
	String clerk() {
		return "vivienne.ogden";
	}

}
