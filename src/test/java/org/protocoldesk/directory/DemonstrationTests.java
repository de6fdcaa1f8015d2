package org.protocoldesk.directory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.council.CouncilFile;
import org.protocoldesk.council.CouncilProfile;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

class DemonstrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

	/** Offices that somebody has for a case only, or that are outside the council. */
	private static final Set<String> OF_NOBODY = Set.of("member", "officer", "line-manager", "ward-members",
			"relevant-member", "committee", "ombudsman");

	static Stream<String> councils() {
		return Arrays.stream(Path.of("bpmn", "councils").toFile().listFiles(File::isDirectory)).map(File::getName);
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldHaveSomebodyForEveryPart(String council) {
		Directory directory = demonstration(council);
		Stream
			.of("chief-executive", "monitoring-officer", "chief-finance-officer", "leader", "deputy-leader",
					"committee-chair.full-council", "committee-chair.overview-scrutiny", "committee-chair.audit",
					"committee-chair.standards-committee")
			.forEach((post) -> assertThat(directory.post(post)).as(post).map(Post::holder).isPresent());
		assertThat(UserGroups.ROLES)
			.allSatisfy((role) -> assertThat(directory.people()).anyMatch((person) -> person.roles().contains(role)));
		assertThat(directory.groups()).hasSize(3).allMatch((group) -> group.leader() != null);
		assertThat(directory.wards()).hasSizeGreaterThan(3);
		assertThat(directory.people()).anyMatch((person) -> person.kind() == Person.Kind.CO_OPTED)
			.anyMatch((person) -> person.kind() == Person.Kind.MEMBER && person.group() == null)
			.anyMatch((person) -> person.isOfficer() && directory.postsHeldBy(person.id()).isEmpty())
			.allMatch((person) -> person.email().endsWith("@" + council + ".example"));
		assertThat(directory.body("full-council").orElseThrow().members())
			.containsExactlyInAnyOrderElementsOf(directory.people()
				.stream()
				.filter((person) -> person.kind() == Person.Kind.MEMBER)
				.map(Person::id)
				.toList());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldHaveDelegationsOfEveryKind(String council) {
		assertThat(demonstration(council).delegations()).anyMatch((power) -> power.conferredBy().equals("executive"))
			.anyMatch((power) -> !power.conferredBy().equals("executive"))
			.anyMatch((power) -> power.expires() != null)
			.anyMatch((power) -> !power.consultees().isEmpty())
			.anyMatch((power) -> power.consultees().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldHaveSomebodyInEveryOfficeThatTheCouncilNames(String council) {
		Directory directory = demonstration(council);
		assertThat(profile(council).offices().keySet()).filteredOn((office) -> !OF_NOBODY.contains(office))
			.allMatch((office) -> directory.body(office).isPresent()
					|| office.equals("vice-chair")
							&& directory.bodies().stream().anyMatch((body) -> body.viceChair() != null)
					|| directory.people().stream().anyMatch((person) -> person.roles().contains(office))
					|| directory.posts()
						.stream()
						.anyMatch((post) -> (post.office().equals(office) || post.id().equals(office))
								&& post.holder() != null));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldCallEveryPostByTheTitleOfItsOffice(String council) {
		assertThat(demonstration(council).posts()).extracting(Post::office)
			.isSubsetOf(profile(council).offices().keySet());
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldFindALineManagerForEveryOfficer(String council) {
		Directory directory = demonstration(council);
		OfficeFinder finder = new OfficeFinder(() -> directory);
		String chief = directory.post("chief-executive").orElseThrow().holder();
		assertThat(directory.people()).filteredOn((person) -> person.isOfficer() && !person.id().equals(chief))
			.hasSizeGreaterThan(15)
			.allMatch((person) -> finder.find("line-manager", person.id(), Set.of(person.id()), TODAY).isPresent());
	}

	@Test
	void shouldInventEveryPersonOnce() {
		assertThat(councils().flatMap((council) -> demonstration(council).people().stream()).map(Person::id))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tower-hamlets", "mayoral-council" })
	void shouldHaveAMayorOfTheWholeCouncil(String council) {
		Directory directory = demonstration(council);
		String mayor = directory.post("leader").orElseThrow().holder();
		assertThat(profile(council).titleOf("leader")).isEqualTo("Mayor");
		assertThat(directory.person(mayor).orElseThrow().wards()).isEmpty();
		assertThat(directory.body("executive").orElseThrow().chair()).isEqualTo(mayor);
	}

	@Test
	void shouldGradeLutonsStatutoryOfficersAsServiceDirectors() {
		Directory luton = demonstration("luton");
		assertThat(Stream.of("monitoring-officer", "chief-finance-officer", "hr-director")
			.map((post) -> luton.post(post).orElseThrow().holder()))
			.allSatisfy((holder) -> assertThat(luton.postsHeldBy(holder)).extracting(Post::office)
				.contains("service-director"));
	}

	@Test
	void shouldNotLetUttlesfordsStatutoryOfficersBeDirectors() {
		Directory uttlesford = demonstration("uttlesford");
		assertThat(Stream.of("monitoring-officer", "chief-finance-officer")
			.map((post) -> uttlesford.post(post).orElseThrow().holder()))
			.allSatisfy((holder) -> assertThat(uttlesford.postsHeldBy(holder)).extracting(Post::office)
				.doesNotContain("service-director", "corporate-director"));
	}

	@Test
	void shouldLetTheLeaderLeadTheirOwnGroupInUttlesfordOnly() {
		assertThat(leaderLeadsOwnGroup(demonstration("luton"))).isFalse();
		assertThat(leaderLeadsOwnGroup(demonstration("uttlesford"))).isTrue();
	}

	@Test
	void shouldLetATestMakeLutonsLeaderLeadTheirGroup(@TempDir Path temporary) {
		Directory luton = DirectoryFolder.demonstration("luton", temporary)
			.replace("groups.yaml", "dorothy.nkemelu", "rashid.mahmood")
			.read();
		assertThat(leaderLeadsOwnGroup(luton)).isTrue();
	}

	private static boolean leaderLeadsOwnGroup(Directory directory) {
		String leader = directory.post("leader").orElseThrow().holder();
		return directory.postsActedOn(leader, TODAY).stream().anyMatch((post) -> post.office().equals("group-leader"));
	}

	private static CouncilProfile profile(String council) {
		try {
			return CouncilFile.read(Files.newInputStream(Path.of("bpmn", "councils", council, "council.yaml")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Directory demonstration(String council) {
		return new DirectoryFiles(new DefaultResourceLoader())
			.read("classpath:bpmn/councils/" + council + "/demonstration/");
	}

}
