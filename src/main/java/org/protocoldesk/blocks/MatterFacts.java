package org.protocoldesk.blocks;

import java.util.List;

import org.protocoldesk.casefile.MatterRegister;

import org.springframework.stereotype.Component;

/**
 * Notes what a case is about and notices when the same matter comes again. Fields:
 * {@code matter}; {@code officer} of whom support is asked; {@code forGroup}, the
 * political group it is for. Sets {@code sameMatter}, {@code agreed} where the officer
 * has agreed to support another group on the same matter and {@code new} otherwise;
 * {@code earlierCases}, the references of those cases; {@code answersOffer}, whether the
 * case takes up an offer.
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
		List<String> earlier = this.matters.agreedForOthers(reference);
		current.set("sameMatter", earlier.isEmpty() ? "new" : "agreed");
		current.set("earlierCases", String.join(", ", earlier));
		current.set("answersOffer", this.matters.followedBy(reference).isPresent() ? "yes" : "no");
	}

}
