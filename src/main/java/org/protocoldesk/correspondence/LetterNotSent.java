package org.protocoldesk.correspondence;

import java.util.UUID;

/**
 * A letter has not left the desk; trying again is safe. Carries no cause, because mail
 * servers repeat addresses in their answers.
 */
public class LetterNotSent extends RuntimeException {

	LetterNotSent(UUID letter, String why) {
		super("Letter " + letter + " was not sent: " + why + ". It is safe to try again.");
	}

}
