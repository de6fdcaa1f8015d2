package org.protocoldesk.directory;

/**
 * A department, service or team of officers.
 *
 * @param partOf id of the unit it belongs to, or null
 */
public record Unit(String id, String name, String partOf) {
}
