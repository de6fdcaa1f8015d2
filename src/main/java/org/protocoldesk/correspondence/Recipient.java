package org.protocoldesk.correspondence;

/**
 * Who gets a letter.
 *
 * @param person id of the person in the directory
 * @param name the name to address
 * @param email the e-mail address; without one the letter is only kept in the case
 */
public record Recipient(String person, String name, String email) {
}
