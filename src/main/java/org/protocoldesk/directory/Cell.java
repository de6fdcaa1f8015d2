package org.protocoldesk.directory;

/**
 * One value of a directory file and where it stands.
 */
record Cell(String value, Place place) {

	@Override
	public String toString() {
		return '"' + this.value + '"';
	}

}
