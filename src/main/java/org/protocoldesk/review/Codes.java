package org.protocoldesk.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.protocoldesk.blocks.Origin;
import org.protocoldesk.council.CouncilProfile;

/**
 * Says what the codes of a case mean: in the procedure's own words, in the council's
 * titles, or by its paragraphs.
 */
final class Codes {

	/** What a field without a value is said to hold. */
	static final String NOTHING = "nothing";

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	private final Optional<Origin> origin;

	private final CouncilProfile council;

	/** Codes of a case with the words it began with, or the council's of today. */
	Codes(Optional<Origin> origin, CouncilProfile today) {
		this.origin = origin;
		this.council = origin.map(Origin::council).orElse(today);
	}

	CouncilProfile council() {
		return this.council;
	}

	/** The value of a variable; several may stand with commas between them. */
	String of(String variable, Object value) {
		if (value == null || value.toString().isBlank()) {
			return NOTHING;
		}
		if (value instanceof Boolean yes) {
			return yes ? "yes" : "no";
		}
		return Arrays.stream(value.toString().split(","))
			.map(String::strip)
			.map((code) -> one(variable, code))
			.collect(Collectors.joining(", "));
	}

	/** A cell of a decision table, whose codes stand in quotation marks. */
	String cell(String variable, String text) {
		if (text == null || text.isBlank() || text.strip().equals("-")) {
			return "any";
		}
		return QUOTED.matcher(text.strip())
			.replaceAll((quoted) -> java.util.regex.Matcher
				.quoteReplacement(quoted.group(1).isEmpty() ? NOTHING : of(variable, quoted.group(1))));
	}

	private String one(String variable, String code) {
		String name = (variable != null) ? variable : "";
		if (this.council.rules().containsKey(code)) {
			return "paragraph %s (%s)".formatted(this.council.paragraphOf(code), code);
		}
		if (name.toLowerCase().endsWith("basis")) {
			return code.equals("stated") ? "stated in the protocol" : "local default";
		}
		String word = this.origin.map((known) -> known.wording().of(name, code)).orElse(code);
		if (!word.equals(code) && !word.isBlank()) {
			return word;
		}
		return this.council.offices().containsKey(code) ? this.council.titleOf(code) : code.replace('-', ' ');
	}

}
