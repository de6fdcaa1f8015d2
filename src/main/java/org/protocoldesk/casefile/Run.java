package org.protocoldesk.casefile;

/**
 * What drives a case.
 *
 * @param instance id of the run
 * @param version version of the procedure that the case began under
 */
public record Run(String instance, Integer version) {

	/** For cases that nothing drives. */
	static final Run UNKNOWN = new Run(null, null);

}
