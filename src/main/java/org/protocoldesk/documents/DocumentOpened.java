package org.protocoldesk.documents;

/**
 * Somebody opens a paper and is about to read it.
 *
 * @param person user id
 */
public record DocumentOpened(Document document, String person) {
}
