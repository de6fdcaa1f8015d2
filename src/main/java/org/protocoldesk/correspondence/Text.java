package org.protocoldesk.correspondence;

/**
 * What a letter says.
 */
record Text(String subject, String body) {
}
