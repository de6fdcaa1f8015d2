package org.protocoldesk.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of outgoing mail besides those of the mail server.
 *
 * @param from the address letters are sent from
 */
@ConfigurationProperties("desk.mail")
record MailSettings(String from) {
}
