package org.protocoldesk.blocks;

import org.protocoldesk.casefile.MatterRegister;

import org.springframework.stereotype.Component;

/**
 * Notes what a case is about. Fields: {@code matter}; {@code officer} of whom support is
 * asked; {@code forGroup}, the political group it is for. Sets {@code answersOffer},
 * whether the case takes up an offer.
 */
@Component("matterFacts")
class MatterFacts implements FactFinder {

	private final MatterRegister matters;

	MatterFacts(MatterRegister matters) {
		this.matters = matters;
	}

	@Override
	public void find(CaseInHand current) {
		String reference = current.reference();
		this.matters.note(reference, current.input("matter"), current.input("officer"),
				current.own("forGroup").orElse(""));
		current.set("answersOffer", this.matters.followedBy(reference).isPresent() ? "yes" : "no");
	}

}
