package org.protocoldesk.directory;

/**
 * A ward that Members represent.
 */
public record Ward(String id, String name) {
}
