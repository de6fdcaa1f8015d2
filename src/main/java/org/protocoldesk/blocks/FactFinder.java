package org.protocoldesk.blocks;

/**
 * Finds out one kind of facts. Its bean is called after what analysts write in the field
 * {@code facts}: {@code partiesFacts} for {@code parties}.
 */
interface FactFinder {

	void find(CaseInHand current);

}
