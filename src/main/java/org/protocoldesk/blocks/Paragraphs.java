package org.protocoldesk.blocks;

import java.util.regex.Pattern;

import org.protocoldesk.council.Citation;

/**
 * Reads on which paragraph an act stands, as an analyst writes it: a rule and its basis,
 * {@code LUT-22.2a default}, mostly from a table; or the name under which the council
 * cites one for this procedure. A rule without a basis is stated.
 */
final class Paragraphs {

	private static final Pattern RULE = Pattern.compile("([A-Z]+-\\S+)(?:\\s+(stated|default))?");

	private Paragraphs() {
	}

	static Citation read(String text, Origin origin) {
		var rule = RULE.matcher(text.strip());
		if (!rule.matches()) {
			return origin.council().citation(origin.procedure(), text.strip());
		}
		return new Citation(rule.group(1), (rule.group(2) != null) ? rule.group(2) : Citation.STATED);
	}

}
