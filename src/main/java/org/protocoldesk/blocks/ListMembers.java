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

/**
 * Turns offices into every Member who holds them for a matter: nobody twice, and nobody
 * whose own case it is. Inputs: {@code offices}; {@code alternates}, offices asked in
 * place of somebody; {@code area}, {@code body} and {@code wards} of the matter;
 * {@code apart}, people who are left out. Sets {@code consultees}, each with
 * {@code person}, {@code office}, {@code alternate} and {@code alternateOffice}, and
 * {@code consulted}, their ids with commas between them.
 */
@Component("listMembers")
class ListMembers extends Block {

	private final MemberFinder finder;

	private final Seats seats;

	private final Clock clock;

	ListMembers(MemberFinder finder, Seats seats, Clock clock) {
		this.finder = finder;
		this.seats = seats;
		this.clock = clock;
	}

	@Override
	void execute(CaseInHand current) {
		Map<String, String> offices = members(current.list("offices"), current);
		Map<String, String> others = members(current.list("alternates"), current);
		others.keySet().removeAll(offices.keySet());
		Iterator<Map.Entry<String, String>> spare = others.entrySet().iterator();
		List<Map<String, String>> consultees = new ArrayList<>();
		offices.forEach((person, office) -> {
			Map.Entry<String, String> alternate = spare.hasNext() ? spare.next() : Map.entry("", "");
			consultees.add(new HashMap<>(Map.of("person", person, "office", office, "alternate", alternate.getKey(),
					"alternateOffice", alternate.getValue())));
		});
		current.set("consultees", consultees);
		current.set("consulted", String.join(", ", offices.keySet()));
	}

	/** Each person with the office that they are asked for. */
	private Map<String, String> members(List<String> offices, CaseInHand current) {
		Matter matter = new Matter(current.own("area").orElse(null), current.own("body").orElse(null),
				current.list("wards"));
		LocalDate today = LocalDate.now(this.clock);
		List<String> apart = current.list("apart");
		Map<String, String> members = new LinkedHashMap<>();
		offices.forEach((office) -> this.finder.find(office, matter, today)
			.stream()
			.filter((person) -> !apart.contains(person) && !this.seats.isParty(person, current.reference()))
			.forEach((person) -> members.putIfAbsent(person, office)));
		return members;
	}

}
