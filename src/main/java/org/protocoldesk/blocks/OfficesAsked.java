package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Asks offices: nobody twice, and no party to the case. Field: {@code offices}, with
 * commas between them.
 */
@Component("officesAsked")
class OfficesAsked implements AskedFinder {

	private final Seats seats;

	OfficesAsked(Seats seats) {
		this.seats = seats;
	}

	@Override
	public Asked find(CaseInHand current) {
		Map<String, String> officeOfPerson = new LinkedHashMap<>();
		if (current.own("offices").isPresent()) {
			current.list("offices")
				.forEach((office) -> this.seats.impartial(office, current.reference())
					.ifPresent((desk) -> officeOfPerson.putIfAbsent(desk.people().get(0), office)));
		}
		List<Map<String, String>> people = new ArrayList<>();
		officeOfPerson.values().forEach((office) -> people.add(Map.of("office", office, "person", "")));
		return new Asked(people, List.of());
	}

}
