package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * A power that a body has given to officers' posts.
 *
 * @param conferredBy id of the body that gave it
 * @param heldBy ids of the posts that may use it
 * @param area id of the unit it is about, or null
 * @param expires last day it may be used, or null
 * @param consultees offices or posts to consult before it is used
 */
public record Delegation(String id, String title, String conferredBy, List<String> heldBy, String area,
		LocalDate expires, List<String> consultees) {

	public boolean isInForceOn(LocalDate day) {
		return this.expires == null || !day.isAfter(this.expires);
	}

}
