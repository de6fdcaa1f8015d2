package org.protocoldesk.council;

/**
 * A council's profile is missing or wrong; the message says what to mend.
 */
public class CouncilInvalid extends RuntimeException {

	public CouncilInvalid(String message) {
		super(message);
	}

	public CouncilInvalid(String message, Throwable cause) {
		super(message, cause);
	}

}
