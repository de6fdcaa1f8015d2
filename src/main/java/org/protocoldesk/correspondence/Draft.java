package org.protocoldesk.correspondence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is needed to write a letter.
 *
 * @param caseReference reference of the case
 * @param to who gets it
 * @param office the office for which they get it; none if they get it as a person
 * @param procedure key of the procedure whose templates are used
 * @param template name of the template
 * @param rule id of the rule that asks for the letter
 * @param basis {@code stated} by the protocol, or a local {@code default}
 * @param words what the template may say; an empty value where there is nothing to say
 */
public record Draft(String caseReference, Recipient to, String office, String procedure, String template, String rule,
		String basis, Map<String, Object> words) {

	public Draft {
		words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
	}

	boolean isDefault() {
		return "default".equals(this.basis);
	}

}
