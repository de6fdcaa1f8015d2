package org.protocoldesk.blocks;

import org.springframework.stereotype.Component;

/**
 * Puts right of what sort the document is that a case asks for. Field:
 * {@code newDocumentClass}. Sets {@code documentClass}, and {@code putRight}, that it is
 * not the sort that was named first.
 */
@Component("paperFacts")
class PaperFacts implements FactFinder {

	@Override
	public void find(CaseInHand current) {
		current.set("documentClass", current.input("newDocumentClass"));
		current.set("putRight", "yes");
	}

}
