package org.protocoldesk.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody the council knows: an officer, a Member or a co-opted Member.
 *
 * @param unit id of the unit an officer works in, or null
 * @param group id of the political group a Member sits in, or null
 * @param wards ids of the wards a Member represents
 * @param manager person id of an officer's line manager, or null
 * @param roles what the person may do in the product beyond their posts
 */
public record Person(String id, String name, Kind kind, String email, String unit, String group, List<String> wards,
		String manager, Set<String> roles) {

	public boolean isOfficer() {
		return this.kind == Kind.OFFICER;
	}

	/**
	 * Whether this is a Member, co-opted ones included.
	 * @return true unless the person is an officer
	 */
	public boolean isMember() {
		return !isOfficer();
	}

	/** The three kinds of people, each with its word in the files. */
	public enum Kind {

		OFFICER("officer"), MEMBER("member"), CO_OPTED("co-opted");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		public String code() {
			return this.code;
		}

		static Optional<Kind> of(String code) {
			return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
		}

	}

}
