package org.protocoldesk.engine.bundles;

/** A procedure cannot be deployed; the message says which and what to mend. */
class BundleInvalid extends RuntimeException {

	BundleInvalid(String procedure, String problem) {
		super("The procedure \"%s\" cannot be deployed: %s.".formatted(procedure,
				problem.replaceFirst("[.\\s]+$", "")));
	}

}
