package org.protocoldesk.directory;

import java.util.Set;

/**
 * Checks that a power is held by somebody who may hold it, and says what it rests on.
 */
final class DelegationRules {

	/** Kinds that are one act of a body, which a minute tells. */
	private static final Set<Delegation.Kind> OF_A_MEETING = Set.of(Delegation.Kind.RESOLUTION,
			Delegation.Kind.DECISION);

	private final Tables tables;

	private final Problems problems;

	DelegationRules(Tables tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	void check() {
		this.tables.entries(DataFile.DELEGATIONS).forEach((power) -> {
			checkHolders(power);
			Delegation.Kind.of(power.text("kind"))
				.ifPresentOrElse((kind) -> checkReference(power, kind),
						() -> this.problems.add(power.place("kind"), "%s is of the kind \"%s\". Use one of %s.", power,
								power.text("kind"), Delegation.Kind.codes()));
		});
	}

	private void checkHolders(Entry power) {
		if (!power.has("held-by") && !power.has("officers")) {
			this.problems.add(power.place(), "%s is held by nobody. Add held-by with posts, or officers with people.",
					power);
		}
		power.cells("officers")
			.stream()
			.filter((person) -> !this.tables.isOfficer(person.value()))
			.forEach((person) -> this.problems.add(person.place(),
					"%s names %s under \"officers\", who is not an officer. Name officers only.", power, person));
	}

	private void checkReference(Entry power, Delegation.Kind kind) {
		if (OF_A_MEETING.contains(kind) && !power.has("reference")) {
			this.problems.add(power.place("kind"), "%s is a %s without its minute. Add the minute as reference.", power,
					kind.code());
		}
	}

}
