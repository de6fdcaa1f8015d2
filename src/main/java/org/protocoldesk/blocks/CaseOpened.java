package org.protocoldesk.blocks;

import java.util.Set;

/**
 * A case was opened.
 *
 * @param instance id of the process instance that drives it
 * @param parties ids of the people it is between
 */
public record CaseOpened(String instance, Set<String> parties) {
}
