package org.protocoldesk.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.directory.MemberFinder.Matter;

import static org.assertj.core.api.Assertions.assertThat;

/** What a Member is to a matter, by seat, ward and portfolio, and by no party. */
class MemberRelationsTests {

	static Stream<String> councils() {
		return DemonstrationTests.councils();
	}

	/** The same for every party: whatever group somebody sits in, the relation stays. */
	@ParameterizedTest
	@MethodSource("councils")
	void shouldNotTurnOnThePoliticalGroup(String council, @TempDir Path folder) {
		Directory known = DirectoryFolder.demonstration(council, folder).read();
		List<String> groups = new ArrayList<>(known.groups().stream().map(PoliticalGroup::id).toList());
		groups.add(null);
		List<Person> members = known.people().stream().filter(Person::isMember).toList();
		for (String group : groups) {
			MemberRelations moved = relations(inGroup(known, group));
			MemberRelations before = relations(known);
			for (Matter matter : matters(known)) {
				assertThat(members).as("%s in %s", matter, group)
					.allSatisfy((member) -> assertThat(moved.of(member.id(), matter))
						.isEqualTo(before.of(member.id(), matter)));
			}
		}
	}

	private static List<Matter> matters(Directory known) {
		List<Matter> matters = new ArrayList<>();
		known.bodies()
			.forEach((body) -> known.units()
				.forEach((unit) -> matters.add(new Matter(unit.id(), body.id(), List.of()))));
		known.wards().forEach((ward) -> matters.add(new Matter(null, null, List.of(ward.id()))));
		return matters;
	}

	private static Directory inGroup(Directory known, String group) {
		List<Person> people = known.people()
			.stream()
			.map((person) -> person.isOfficer() ? person
					: new Person(person.id(), person.name(), person.kind(), person.email(), person.unit(), group,
							person.wards(), person.manager(), person.roles()))
			.toList();
		return new Directory(people, List.copyOf(known.posts()), List.of(), List.copyOf(known.bodies()),
				List.copyOf(known.wards()), List.copyOf(known.units()), List.copyOf(known.portfolios()),
				List.copyOf(known.delegations()));
	}

	private static MemberRelations relations(Directory directory) {
		CurrentDirectory current = () -> directory;
		return new MemberRelations(current, new MemberFinder(current));
	}

	@Test
	void shouldSayWhatAMemberIsToAMatter(@TempDir Path folder) {
		MemberRelations luton = relations(DirectoryFolder.demonstration("luton", folder).read());
		assertThat(luton.of("kate.ellery", new Matter("planning", "planning", List.of("weavers"))))
			.isEqualTo(new MemberRelation("elected", true, true, "none", false, false));
		assertThat(luton.of("aisha.khalil", new Matter("housing", "planning", List.of())))
			.isEqualTo(new MemberRelation("elected", false, false, "none", true, true));
		assertThat(luton.of("helen.oduro", new Matter(null, null, List.of())))
			.isEqualTo(new MemberRelation("co-opted", false, false, "in-remit", false, false));
	}

	@Test
	void shouldKeepScrutinyToItsRemit(@TempDir Path folder) {
		MemberRelations luton = relations(DirectoryFolder.demonstration("luton", folder)
			.replace("bodies.yaml", "  name: Overview and Scrutiny Committee\n",
					"  name: Overview and Scrutiny Committee\n  unit: people\n")
			.read());
		assertThat(luton.of("helen.oduro", new Matter("children", null, List.of())).scrutiny()).isEqualTo("in-remit");
		assertThat(luton.of("helen.oduro", new Matter("housing", null, List.of())).scrutiny())
			.isEqualTo("out-of-remit");
	}

}
