package org.protocoldesk.blocks;

import java.util.List;
import java.util.Map;

/**
 * Finds whom a step asks side by side. Its bean is called after what analysts write in
 * the field {@code ask}: {@code officesAsked} for {@code offices}.
 */
interface AskedFinder {

	Asked find(CaseInHand current);

	/**
	 * Those who are asked.
	 *
	 * @param people each with {@code office} and {@code person} (empty where the post is
	 * meant), and what else the finder knows of them
	 * @param unasked posts that nobody holds, and people who stepped back and whom nobody
	 * replaces
	 */
	record Asked(List<Map<String, String>> people, List<String> unasked) {
	}

}
