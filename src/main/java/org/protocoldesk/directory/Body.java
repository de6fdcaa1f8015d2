package org.protocoldesk.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Full Council, the executive or a committee.
 *
 * @param chair person id, or null while there is none
 * @param viceChair id of the Member who stands in for the chair, or null
 * @param members ids of the Members and co-opted Members who sit on it
 * @param unit id of the unit that its business is about, or null where it is about
 * everything
 */
public record Body(String id, String name, Kind kind, String chair, String viceChair, List<String> members,
		String unit) {

	/** The sorts of body that a power can come from, each with its word in the files. */
	public enum Kind {

		FULL_COUNCIL("full-council"), EXECUTIVE("executive"), COMMITTEE("committee"),
		REGULATORY_COMMITTEE("regulatory-committee");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		public String code() {
			return this.code;
		}

		/** The kind that the file names; without one, what the body's id says. */
		static Optional<Kind> of(String body, String code) {
			if (code != null) {
				return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
			}
			return Arrays.stream(values())
				.filter((kind) -> kind.code.equals(body))
				.findFirst()
				.or(() -> Optional.of(COMMITTEE));
		}

		static String codes() {
			return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
		}

	}

}
