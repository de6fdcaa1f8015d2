package org.protocoldesk.database;

/** The settings name no database that the desk could use. */
class DatabaseUnusable extends RuntimeException {

	private final String mend;

	DatabaseUnusable(String problem, String mend) {
		super(problem);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
