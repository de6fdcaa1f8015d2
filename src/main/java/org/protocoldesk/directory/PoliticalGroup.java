package org.protocoldesk.directory;

/**
 * A political group of Members.
 *
 * @param leader person id, or null while the group has none
 */
public record PoliticalGroup(String id, String name, String leader) {
}
