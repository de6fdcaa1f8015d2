package org.protocoldesk.documents.making;

import java.io.IOException;

/** A page holds something that the desk cannot draw, which a reader might show. */
class Unreadable extends IOException {

	Unreadable(Throwable cause) {
		super("Part of the page cannot be drawn", cause);
	}

}
