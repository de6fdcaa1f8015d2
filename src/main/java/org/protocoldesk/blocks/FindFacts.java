package org.protocoldesk.blocks;

import org.springframework.stereotype.Component;

/**
 * Finds facts on the way, where they are not known yet as the case begins. Field
 * {@code facts}: which, with commas between them.
 */
@Component("findFacts")
class FindFacts extends Block {

	private final Facts facts;

	FindFacts(Facts facts) {
		this.facts = facts;
	}

	@Override
	void execute(CaseInHand current) {
		this.facts.find(current);
	}

}
