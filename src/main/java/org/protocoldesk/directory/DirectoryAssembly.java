package org.protocoldesk.directory;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a directory of files that have passed their checks.
 */
final class DirectoryAssembly {

	private final Tables tables;

	DirectoryAssembly(Tables tables) {
		this.tables = tables;
	}

	Directory assemble() {
		return new Directory(all(DataFile.PEOPLE, this::person), all(DataFile.POSTS, this::post),
				all(DataFile.GROUPS, this::group), all(DataFile.BODIES, this::body), all(DataFile.WARDS, this::ward),
				all(DataFile.UNITS, this::unit), all(DataFile.PORTFOLIOS, this::portfolio),
				all(DataFile.DELEGATIONS, this::delegation));
	}

	private <T> List<T> all(DataFile file, Function<Entry, T> maker) {
		return this.tables.entries(file).stream().map(maker).toList();
	}

	private Person person(Entry entry) {
		return new Person(entry.id(), entry.text("name"), Person.Kind.of(entry.text("kind")).orElseThrow(),
				entry.text("email"), entry.text("unit"), entry.text("group"), entry.texts("wards"),
				entry.text("manager"), Set.copyOf(entry.texts("roles")));
	}

	private Post post(Entry entry) {
		PostName name = PostName.of(entry.id());
		return new Post(entry.id(), name.office(), (name.unit() != null) ? name.unit() : entry.text("unit"),
				entry.text("holder"), entry.deputies().stream().map(DeputyEntry::toDeputy).toList(),
				entry.text("reports-to"));
	}

	private PoliticalGroup group(Entry entry) {
		return new PoliticalGroup(entry.id(), entry.text("name"), entry.text("leader"));
	}

	private Body body(Entry entry) {
		return new Body(entry.id(), entry.text("name"), Body.Kind.of(entry.id(), entry.text("kind")).orElseThrow(),
				entry.text("chair"), entry.text("vice-chair"), entry.texts("members"), entry.text("unit"));
	}

	private Ward ward(Entry entry) {
		return new Ward(entry.id(), entry.text("name"));
	}

	private Unit unit(Entry entry) {
		return new Unit(entry.id(), entry.text("name"), entry.text("part-of"));
	}

	private Portfolio portfolio(Entry entry) {
		return new Portfolio(entry.id(), entry.text("name"), entry.texts("holders"), entry.texts("relevant-members"),
				entry.texts("units"));
	}

	private Delegation delegation(Entry entry) {
		return new Delegation(entry.id(), entry.text("title"), Delegation.Kind.of(entry.text("kind")).orElseThrow(),
				entry.text("reference"), entry.text("conferred-by"), entry.texts("held-by"), entry.texts("officers"),
				entry.text("area"), entry.date("expires"), entry.texts("consultees"));
	}

}
