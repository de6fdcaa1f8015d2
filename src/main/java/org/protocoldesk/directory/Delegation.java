package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A power that a body has given to officers.
 *
 * @param reference where it is written down: paragraph of the scheme or minute, or null
 * @param conferredBy id of the body that gave it
 * @param heldBy ids of the posts that may use it
 * @param officers ids of the officers whom it names in person
 * @param area id of the unit it is about, or null
 * @param expires last day it may be used, or null
 * @param consultees offices or posts to consult before it is used
 */
public record Delegation(String id, String title, Kind kind, String reference, String conferredBy, List<String> heldBy,
		List<String> officers, String area, LocalDate expires, List<String> consultees) {

	public boolean isInForceOn(LocalDate day) {
		return this.expires == null || !day.isAfter(this.expires);
	}

	/**
	 * What a power rests on: the scheme of delegation, a delegation of its own, a
	 * resolution that lets officers act between meetings, or a decision of the body that
	 * is carried out.
	 */
	public enum Kind {

		SCHEME("scheme"), SPECIFIC("specific"), RESOLUTION("resolution"), DECISION("decision");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		public String code() {
			return this.code;
		}

		/** The kind that the file names; without one it is of the scheme. */
		static Optional<Kind> of(String code) {
			return (code == null) ? Optional.of(SCHEME)
					: Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
		}

		static String codes() {
			return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
		}

	}

}
