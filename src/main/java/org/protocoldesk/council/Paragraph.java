package org.protocoldesk.council;

/**
 * A rule of the protocol as people look it up.
 *
 * @param paragraph its number in the council's document
 * @param says what it asks, in our words
 */
public record Paragraph(String paragraph, String says) {
}
