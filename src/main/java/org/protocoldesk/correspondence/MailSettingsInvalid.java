package org.protocoldesk.correspondence;

/** Letters are to be sent, but nobody said from where. */
class MailSettingsInvalid extends IllegalStateException {

	MailSettingsInvalid(String problem) {
		super("A mail server is set (spring.mail.host), but desk.mail.from is " + problem);
	}

}
