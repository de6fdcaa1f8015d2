package org.protocoldesk.directory;

/**
 * What the id of a post says: its office and, after the first dot, its unit.
 */
record PostName(String office, String unit) {

	static PostName of(String id) {
		int dot = id.indexOf('.');
		return (dot < 0) ? new PostName(id, null) : new PostName(id.substring(0, dot), id.substring(dot + 1));
	}

}
