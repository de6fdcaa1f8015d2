package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.MemberFinder;
import org.protocoldesk.directory.MemberFinder.Matter;

import org.springframework.stereotype.Component;

/**
 * Finds every Member who holds one of some offices for a matter: nobody twice, and nobody
 * whose own case it is. Fields of the step: {@code area}, {@code body} and {@code wards}
 * of the matter; {@code without}, people who are left out.
 */
@Component
class MatterMembers {

	private final MemberFinder finder;

	private final Seats seats;

	private final CurrentDirectory directory;

	private final Clock clock;

	MatterMembers(MemberFinder finder, Seats seats, CurrentDirectory directory, Clock clock) {
		this.finder = finder;
		this.seats = seats;
		this.directory = directory;
		this.clock = clock;
	}

	/** Each person with the office that they are found in. */
	Map<String, String> of(List<String> offices, CaseInHand current) {
		return of(offices, current, new ArrayList<>());
	}

	/**
	 * The same.
	 * @param vacant takes the posts that nobody holds
	 */
	Map<String, String> of(List<String> offices, CaseInHand current, List<String> vacant) {
		Matter matter = new Matter(current.own("area").orElse(null), current.own("body").orElse(null),
				own(current, "wards"));
		LocalDate today = LocalDate.now(this.clock);
		List<String> apart = own(current, "without");
		Map<String, String> members = new LinkedHashMap<>();
		offices.forEach((office) -> {
			Set<String> people = this.finder.find(office, matter, today);
			if (people.isEmpty() && this.directory.get().post(office).isPresent()) {
				vacant.add(office);
			}
			people.stream()
				.filter((person) -> !apart.contains(person) && !this.seats.isParty(person, current.reference()))
				.forEach((person) -> members.putIfAbsent(person, office));
		});
		return members;
	}

	private static List<String> own(CaseInHand current, String field) {
		return current.own(field).isPresent() ? current.list(field) : List.of();
	}

}
