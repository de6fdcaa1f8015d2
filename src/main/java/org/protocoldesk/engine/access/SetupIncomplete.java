package org.protocoldesk.engine.access;

/** Something has to be set before the desk can start. */
class SetupIncomplete extends RuntimeException {

	private final String mend;

	SetupIncomplete(String problem, String mend) {
		super(problem);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
