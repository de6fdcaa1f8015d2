package org.protocoldesk.directory;

import java.util.stream.Stream;

/**
 * Checks that groups, bodies and portfolios consist of Members, and are led by their own.
 */
final class MembershipRules {

	private final Tables tables;

	private final Problems problems;

	MembershipRules(Tables tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	void check() {
		this.tables.entries(DataFile.GROUPS).forEach(this::checkLeader);
		this.tables.entries(DataFile.BODIES).forEach(this::checkChair);
		this.tables.entries(DataFile.BODIES).forEach(this::checkKind);
		this.tables.entries(DataFile.BODIES).forEach((body) -> checkMembers(body, "members"));
		this.tables.entries(DataFile.PORTFOLIOS).forEach((portfolio) -> checkMembers(portfolio, "holders"));
		this.tables.entries(DataFile.PORTFOLIOS).forEach((portfolio) -> checkMembers(portfolio, "relevant-members"));
	}

	private void checkLeader(Entry group) {
		group.cell("leader")
			.filter((leader) -> !group.id().equals(groupOf(leader.value())))
			.ifPresent((leader) -> this.problems.add(leader.place(),
					"%s is led by %s, who is not in that group. Change the leader here or the group in people.yaml.",
					group, leader));
	}

	private String groupOf(String personId) {
		return this.tables.of(DataFile.PEOPLE).entry(personId).map((person) -> person.text("group")).orElse(null);
	}

	private void checkChair(Entry body) {
		Stream.of("chair", "vice-chair").forEach((seat) -> checkSeat(body, seat));
	}

	private void checkSeat(Entry body, String seat) {
		body.cell(seat)
			.filter((person) -> !body.texts("members").contains(person.value()))
			.ifPresent((person) -> this.problems.add(person.place(),
					"%s %s %s, who is not one of its members. Add them to the members or change the %s.", body,
					seat.equals("chair") ? "is chaired by" : "has as vice-chair", person, seat));
	}

	private void checkKind(Entry body) {
		body.cell("kind")
			.filter((kind) -> Body.Kind.of(body.id(), kind.value()).isEmpty())
			.ifPresent((kind) -> this.problems.add(kind.place(), "%s is of the kind %s. Use one of %s.", body, kind,
					Body.Kind.codes()));
	}

	private void checkMembers(Entry entry, String key) {
		entry.cells(key)
			.stream()
			.filter((person) -> this.tables.isOfficer(person.value()))
			.forEach((person) -> this.problems.add(person.place(),
					"%s names %s under \"%s\", who is an officer. Name Members only.", entry, person, key));
	}

}
