package org.protocoldesk.council;

/**
 * The authority for a step.
 *
 * @param rule id of the rule, for example {@code LUT-22.1a}
 * @param basis {@code stated} by the protocol or a local {@code default}
 */
public record Citation(String rule, String basis) {

	/** The basis of a step that the protocol does not prescribe. */
	public static final String DEFAULT = "default";

	/** The basis of a step that the protocol prescribes. */
	public static final String STATED = "stated";

	public Citation {
		if (rule == null || rule.isBlank()) {
			throw new IllegalArgumentException("a citation needs a rule");
		}
		if (!STATED.equals(basis) && !DEFAULT.equals(basis)) {
			throw new IllegalArgumentException(
					"the basis of %s must be stated or default, not %s".formatted(rule, basis));
		}
	}

}
