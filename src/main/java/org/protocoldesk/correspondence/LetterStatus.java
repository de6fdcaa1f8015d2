package org.protocoldesk.correspondence;

/**
 * How far a letter has come.
 */
public enum LetterStatus {

	/** Readable in the case only: there is no mail server, or no address. */
	KEPT,

	/** To be sent. */
	WAITING,

	/** Being handed to the mail server. */
	SENDING,

	/** Handed to the mail server perhaps: someone has to look. */
	UNCERTAIN,

	/** Accepted by the mail server. */
	SENT

}
