package org.protocoldesk.api;

/** A parameter of a request cannot be used as it is. */
class WrongParameter extends RuntimeException {

	private final String parameter;

	WrongParameter(String parameter, String mend) {
		super(mend);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
