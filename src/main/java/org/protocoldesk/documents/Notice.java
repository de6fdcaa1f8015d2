package org.protocoldesk.documents;

/**
 * A notice as it was written.
 *
 * @param title what it calls itself
 * @param html a page for the browser
 * @param pdf the same as a PDF file
 */
public record Notice(String title, String html, byte[] pdf) {
}
