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
 * Turns offices into every Member who holds them for a matter: nobody twice, and nobody
 * whose own case it is. Inputs: {@code offices}; {@code alternates}, offices asked in
 * place of somebody; {@code area}, {@code body} and {@code wards} of the matter;
 * {@code apart}, people who are left out; {@code steppedBack}, steps at which somebody
 * who was asked stepped back, who is replaced or left out. Sets {@code consultees}, each
 * with {@code person}, {@code office}, {@code alternate} and {@code alternateOffice};
 * {@code consulted}, their ids with commas between them; and {@code unasked}, the posts
 * that nobody holds and the people who stepped back and whom nobody replaces.
 */
@Component("listMembers")
class ListMembers extends Block {

	private final MemberFinder finder;

	private final Seats seats;

	private final CurrentDirectory directory;

	private final CaseRegister register;

	private final Clock clock;

	ListMembers(MemberFinder finder, Seats seats, CurrentDirectory directory, CaseRegister register, Clock clock) {
		this.finder = finder;
		this.seats = seats;
		this.directory = directory;
		this.register = register;
		this.clock = clock;
	}

	@Override
	void execute(CaseInHand current) {
		List<String> unasked = new ArrayList<>();
		Map<String, String> offices = members(current.list("offices"), current, unasked);
		Map<String, String> others = members(current.list("alternates"), current, new ArrayList<>());
		Set<String> back = steppedBack(current);
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
		current.set("consultees", consultees);
		current.set("consulted", consultees.stream().map((one) -> one.get("person")).collect(Collectors.joining(", ")));
		current.set("unasked", String.join(", ", unasked));
	}

	private static Map<String, String> consultee(String person, String office, String alternate,
			String alternateOffice) {
		return new HashMap<>(
				Map.of("person", person, "office", office, "alternate", alternate, "alternateOffice", alternateOffice));
	}

	private Set<String> steppedBack(CaseInHand current) {
		List<String> steps = current.list("steppedBack");
		return this.register.journalOf(current.reference())
			.stream()
			.map(Recorded::line)
			.filter((line) -> steps.contains(line.step()))
			.map(JournalLine::target)
			.collect(Collectors.toSet());
	}

	/** Each person with the office that they are asked for. */
	private Map<String, String> members(List<String> offices, CaseInHand current, List<String> vacant) {
		Matter matter = new Matter(current.own("area").orElse(null), current.own("body").orElse(null),
				current.list("wards"));
		LocalDate today = LocalDate.now(this.clock);
		List<String> apart = current.list("apart");
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
