package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Asks every Member who holds one of some offices for a matter: nobody twice, and nobody
 * whose own case it is. Fields: {@code offices}; {@code alternates}, offices asked in
 * place of somebody; those of {@link MatterMembers}; {@code steppedBack}, people who were
 * asked and stepped back, who are replaced or left out. Each asked has {@code person},
 * {@code office}, {@code alternate} and {@code alternateOffice}.
 */
@Component("membersAsked")
class MembersAsked implements AskedFinder {

	private final MatterMembers members;

	MembersAsked(MatterMembers members) {
		this.members = members;
	}

	@Override
	public Asked find(CaseInHand current) {
		List<String> unasked = new ArrayList<>();
		Map<String, String> offices = this.members.of(own(current, "offices"), current, unasked);
		Map<String, String> others = this.members.of(own(current, "alternates"), current, new ArrayList<>());
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

}
