package org.protocoldesk.correspondence;

import java.util.UUID;

/**
 * Nobody can know from here whether a letter has left the desk; trying again sends it
 * again, so a person has to look first.
 */
public class LetterUncertain extends RuntimeException {

	LetterUncertain(UUID letter, String messageId) {
		super("Letter " + letter + " may or may not have been sent: the desk was interrupted while it handed the letter"
				+ " to the mail server. Look for the message " + messageId + " in the mail server's log."
				+ " Retry only if it is not there: a retry sends the letter.");
	}

}
