package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;

import org.springframework.stereotype.Component;

/**
 * Approaches the leader of every political group but one, and the Members without a
 * group, so that all are treated alike. Fields: {@code except}, the group that knows
 * already; {@code groups} and {@code ungrouped}, what each of them gets ({@code none}
 * leaves them out). A group that nobody leads is not asked. Each asked has
 * {@code office}, {@code person} and {@code gets}.
 */
@Component("groupsAsked")
class GroupsAsked implements AskedFinder {

	private final CurrentDirectory directory;

	private final Seats seats;

	GroupsAsked(CurrentDirectory directory, Seats seats) {
		this.directory = directory;
		this.seats = seats;
	}

	@Override
	public Asked find(CaseInHand current) {
		Directory known = this.directory.get();
		String except = current.own("except").orElse("");
		List<Map<String, String>> others = new ArrayList<>();
		List<String> unled = new ArrayList<>();
		current.own("groups").filter((gets) -> !gets.equals("none")).ifPresent((gets) -> {
			known.groups()
				.stream()
				.filter((group) -> !group.id().equals(except))
				.filter((group) -> group.leader() != null)
				.forEach((group) -> others.add(entry("group-leader." + group.id(), "", gets)));
			known.groups()
				.stream()
				.filter((group) -> !group.id().equals(except) && group.leader() == null)
				.forEach((group) -> unled.add(group.name()));
		});
		current.own("ungrouped")
			.filter((gets) -> !gets.equals("none"))
			.ifPresent((gets) -> known.people()
				.stream()
				.filter((person) -> person.kind() == Person.Kind.MEMBER && person.group() == null)
				.filter((person) -> !this.seats.isParty(person.id(), current.reference()))
				.forEach((person) -> others.add(entry("member", person.id(), gets))));
		return new Asked(others, unled);
	}

	private static Map<String, String> entry(String office, String person, String gets) {
		return new HashMap<>(Map.of("office", office, "person", person, "gets", gets));
	}

}
