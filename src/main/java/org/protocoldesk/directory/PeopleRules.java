package org.protocoldesk.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks what each kind of person can have.
 */
final class PeopleRules {

	/** User ids that the product itself uses. */
	private static final Set<String> RESERVED_IDS = Set.of("admin", "system");

	private final Tables tables;

	private final Problems problems;

	PeopleRules(Tables tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	void check() {
		this.tables.entries(DataFile.PEOPLE).forEach(this::check);
	}

	private void check(Entry person) {
		checkWords(person);
		if (Person.Kind.of(person.text("kind")).isEmpty()) {
			this.problems.add(person.place("kind"),
					"%s is of the kind \"%s\", which is not known. Use officer, member or co-opted.", person,
					person.text("kind"));
		}
		else if (this.tables.isOfficer(person.id())) {
			refuse(person, List.of("group", "wards"), "is an officer and cannot have");
			checkManager(person);
		}
		else {
			refuse(person, List.of("unit", "manager", "roles"), "is not an officer and cannot have");
		}
	}

	private void refuse(Entry person, List<String> keys, String why) {
		keys.stream()
			.filter(person::has)
			.forEach((key) -> this.problems.add(person.place(key), "%s %s \"%s\". Remove it or change the kind.",
					person, why, key));
	}

	private void checkWords(Entry person) {
		if (RESERVED_IDS.contains(person.id())) {
			this.problems.add(person.place("id"), "%s has an id that the product uses itself. Give another id.",
					person);
		}
		person.cell("email")
			.filter((email) -> !email.value().matches("[^@\\s]+@[^@\\s]+"))
			.ifPresent((email) -> this.problems.add(email.place(),
					"%s has %s as e-mail address. Write an address with one @ and no spaces.", person, email));
		Stream<Cell> unknown = person.cells("roles")
			.stream()
			.filter((role) -> !UserGroups.ROLES.contains(role.value()));
		unknown.forEach((role) -> this.problems.add(role.place(),
				"%s has the role %s, which is not known. Use democratic-services, managers, analysts or camunda-admin.",
				person, role));
	}

	private void checkManager(Entry person) {
		person.cell("manager")
			.filter((manager) -> !this.tables.isOfficer(manager.value()))
			.ifPresent((manager) -> this.problems.add(manager.place(),
					"%s is managed by %s, who is not an officer. Name an officer.", person, manager));
	}

}
