package org.protocoldesk.directory;

import java.util.List;

/**
 * A field of responsibility.
 *
 * @param holders ids of the Members who hold it, the first of them in the lead
 * @param relevantMembers ids of other Members with a special interest in it
 * @param units ids of the units it looks after
 */
public record Portfolio(String id, String name, List<String> holders, List<String> relevantMembers,
		List<String> units) {
}
