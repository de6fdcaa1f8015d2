package org.protocoldesk.blocks;

import java.util.List;

import org.protocoldesk.casefile.MatterRegister;

import org.springframework.stereotype.Component;

/**
 * Notices when the matter of a case comes again. Sets {@code sameMatter}, {@code agreed}
 * where the officer has agreed to support another group on it and {@code new} otherwise;
 * {@code earlierCases}, the references of those cases, which are for whoever decides and
 * not for the group that asks.
 */
@Component("sameMatterFacts")
class SameMatterFacts implements FactFinder {

	private final MatterRegister matters;

	SameMatterFacts(MatterRegister matters) {
		this.matters = matters;
	}

	@Override
	public void find(CaseInHand current) {
		List<String> earlier = this.matters.agreedForOthers(current.reference());
		current.set("sameMatter", earlier.isEmpty() ? "new" : "agreed");
		current.set("earlierCases", String.join(", ", earlier));
	}

}
