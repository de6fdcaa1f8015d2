package org.protocoldesk.directory;

import java.util.List;

/**
 * A field of executive responsibility.
 *
 * @param holders ids of the Members who hold it, the first of them in the lead
 * @param units ids of the units it looks after
 */
public record Portfolio(String id, String name, List<String> holders, List<String> units) {
}
