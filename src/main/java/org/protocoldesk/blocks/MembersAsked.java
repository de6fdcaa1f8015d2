package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.directory.MemberFinder;
import org.protocoldesk.directory.MemberFinder.Matter;

import org.springframework.stereotype.Component;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.directory.CurrentDirectory;

/**
 * Asks every Member who holds one of some offices for a matter: nobody twice, and nobody
 * whose own case it is. Fields: {@code offices}; {@code alternates}, offices asked in
 * place of somebody; {@code area}, {@code body} and {@code wards} of the matter;
 * {@code without}, people who are left out; {@code steppedBack}, people who were asked
 * and stepped back, who are replaced or left out. Each asked has {@code person},
 * {@code office}, {@code alternate} and {@code alternateOffice}.
 */
@Component("membersAsked")
class MembersAsked implements AskedFinder {

	private final MemberFinder finder;

	private final Seats seats;

	private final CurrentDirectory directory;

	private final Clock clock;

	MembersAsked(MemberFinder finder, Seats seats, CurrentDirectory directory, Clock clock) {
		this.finder = finder;
		this.seats = seats;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public Asked find(CaseInHand current) {
		List<String> unasked = new ArrayList<>();
		Map<String, String> offices = members(own(current, "offices"), current, unasked);
		Map<String, String> others = members(own(current, "alternates"), current, new ArrayList<>());
		Set<String> back = Set.copyOf(own(current, "steppedBack"));
		others.keySet().removeAll(offices.keySet());
		others.keySet().removeAll(back);
		Map<String, String> asked = offices.isEmpty() ? others : offices;
		Iterator<Map.Entry<String, String>> spare = offices.isEmpty() ? Collections.emptyIterator()
				: others.entrySet().iterator();
		List<Map<String, String>> consultees = new ArrayList<>();
		asked.forEach((person, office) -> {
			if (!back.contains(person)) {
				Map.Entry<String, String> alternate = spare.hasNext() ? spare.next() : Map.entry("", "");
				consultees.add(consultee(person, office, alternate.getKey(), alternate.getValue()));
			}
			else if (spare.hasNext()) {
				Map.Entry<String, String> instead = spare.next();
				consultees.add(consultee(instead.getKey(), instead.getValue(), "", ""));
			}
			else {
				unasked.add(person);
			}
		});
		return new Asked(consultees, unasked);
	}

	private static Map<String, String> consultee(String person, String office, String alternate,
			String alternateOffice) {
		return new HashMap<>(
				Map.of("person", person, "office", office, "alternate", alternate, "alternateOffice", alternateOffice));
	}

	private static List<String> own(CaseInHand current, String field) {
		return current.own(field).isPresent() ? current.list(field) : List.of();
	}

	/** Each person with the office that they are asked for. */
	private Map<String, String> members(List<String> offices, CaseInHand current, List<String> vacant) {
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

}
