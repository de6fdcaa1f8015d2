package org.protocoldesk.directory;

import java.util.List;

/**
 * A body that decides or advises: Full Council, the executive, a committee.
 *
 * @param chair person id, or null while the body has none
 * @param members person ids
 */
public record Body(String id, String name, String chair, List<String> members) {
}
