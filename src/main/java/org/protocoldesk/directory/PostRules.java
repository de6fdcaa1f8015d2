package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks posts: their names, their people, and those that a council cannot do without.
 */
final class PostRules {

	private static final Map<String, DataFile> DERIVED = Map.of(Offices.GROUP_LEADER, DataFile.GROUPS,
			Offices.COMMITTEE_CHAIR, DataFile.BODIES, Offices.PORTFOLIO_HOLDER, DataFile.PORTFOLIOS);

	private final Tables tables;

	private final Problems problems;

	PostRules(Tables tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	void check() {
		Map<String, Entry> sole = new HashMap<>();
		for (Entry post : this.tables.entries(DataFile.POSTS)) {
			PostName name = PostName.of(post.id());
			checkName(post, name);
			checkPeople(post, name.office());
			Entry first = Offices.SOLE.contains(name.office()) ? sole.putIfAbsent(name.office(), post) : null;
			if (first != null) {
				this.problems.add(post.place("id"),
						"%s is a second %s beside line %d, and a council has one. Remove one or make it a deputy.",
						post, name.office(), first.place("id").line());
			}
		}
		Stream.of(Offices.CHIEF_EXECUTIVE, Offices.MONITORING_OFFICER)
			.forEach((office) -> checkPresent(office, sole.get(office)));
	}

	private void checkPresent(String office, Entry post) {
		if (post == null) {
			this.problems.add(this.tables.of(DataFile.POSTS).end(),
					"no post has the office %s, and a council must have one. Add the post \"%s\" with its holder.",
					office, office);
		}
		else if (!post.has("holder") && !post.has("deputies")) {
			this.problems.add(post.place("id"),
					"%s has neither a holder nor a deputy, and a council must have a %s. Name one of them.", post,
					office);
		}
	}

	private void checkName(Entry post, PostName name) {
		DataFile source = DERIVED.get(name.office());
		if (source != null) {
			this.problems.add(post.place("id"),
					"%s is made from %s by itself. Remove it here and name the person there.", post, source.fileName());
			return;
		}
		if (UserGroups.isReserved(post.id()) || name.office().equals(Offices.LINE_MANAGER)) {
			this.problems.add(post.place("id"), "%s has a name that the product uses otherwise. Give another id.",
					post);
		}
		if (name.unit() != null && !post.has("unit") && !this.tables.of(DataFile.UNITS).knows(name.unit())) {
			this.problems.add(post.place("id"),
					"%s belongs to \"%s\", which is not in units.yaml. Add the unit or change the id.", post,
					name.unit());
		}
		checkAgrees(post, "office", name.office());
		checkAgrees(post, "unit", name.unit());
	}

	private void checkAgrees(Entry post, String key, String fromId) {
		post.cell(key)
			.filter((cell) -> fromId != null && !cell.value().equals(fromId))
			.ifPresent((cell) -> this.problems.add(cell.place(),
					"%s has the %s %s, but its id says \"%s\". Change one of the two.", post, key, cell, fromId));
	}

	private void checkPeople(Entry post, String office) {
		post.cell("holder").ifPresent((holder) -> checkKind(post, office, holder));
		for (DeputyEntry deputy : post.deputies()) {
			checkKind(post, office, deputy.person());
			if (deputy.person().value().equals(post.text("holder"))) {
				this.problems.add(deputy.person().place(), "%s has its holder %s as deputy too. Remove one of the two.",
						post, deputy.person());
			}
			LocalDate from = deputy.from();
			if (from != null && deputy.to() != null && deputy.to().isBefore(from)) {
				this.problems.add(deputy.place("to"),
						"the deputy %s of %s ends on %s, before the start on %s. Change one of the dates.",
						deputy.person(), post, deputy.to(), from);
			}
		}
	}

	private void checkKind(Entry post, String office, Cell person) {
		boolean officer = this.tables.isOfficer(person.value());
		if (officer ? Offices.OF_MEMBERS.contains(office) : Offices.OF_OFFICERS.contains(office)) {
			this.problems.add(person.place(), "%s names %s, who is %s officer. Name %s.", post, person,
					officer ? "an" : "not an", officer ? "a Member" : "an officer");
		}
	}

}
