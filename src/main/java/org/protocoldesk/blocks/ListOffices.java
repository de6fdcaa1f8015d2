package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * Turns a list of offices into those that can be asked in this case: nobody twice, and no
 * party to it. Input: {@code offices}, with commas between them. Sets {@code consultees}.
 */
@Component("listOffices")
class ListOffices extends Block {

	private final Seats seats;

	ListOffices(Seats seats) {
		this.seats = seats;
	}

	@Override
	void execute(CaseInHand current) {
		Map<String, String> officeOfPerson = new LinkedHashMap<>();
		for (String office : current.list("offices")) {
			Optional<Desk> desk = this.seats.impartial(office, current.reference());
			desk.ifPresent((found) -> officeOfPerson.putIfAbsent(found.people().get(0), office));
		}
		current.set("consultees", new ArrayList<>(officeOfPerson.values()));
	}

}
