package org.protocoldesk.review;

/** A filter that nothing can be found by; the message says what to mend. */
class WrongFilter extends RuntimeException {

	WrongFilter(String message) {
		super(message);
	}

}
