package org.protocoldesk.database;

import java.nio.file.Path;

/**
 * Another running Protocol Desk owns the data folder of the embedded PostgreSQL.
 */
class DataFolderInUse extends RuntimeException {

	DataFolderInUse(Path folder, long pid) {
		super("The data folder %s is in use by a Protocol Desk that is still running (its PostgreSQL is process %d)."
			.formatted(folder, pid));
	}

}
