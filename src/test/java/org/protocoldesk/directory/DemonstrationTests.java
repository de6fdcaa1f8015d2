package org.protocoldesk.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

class DemonstrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

	@ParameterizedTest
	@ValueSource(strings = { "luton", "uttlesford" })
	void shouldHaveSomebodyForEveryPart(String council) {
		Directory directory = demonstration(council);
		Stream
			.of("chief-executive", "monitoring-officer", "chief-finance-officer", "hr-director", "leader",
					"deputy-leader", "committee-chair.full-council")
			.forEach((post) -> assertThat(directory.post(post)).as(post).map(Post::holder).isPresent());
		assertThat(UserGroups.ROLES)
			.allSatisfy((role) -> assertThat(directory.people()).anyMatch((person) -> person.roles().contains(role)));
		assertThat(directory.groups()).hasSize(3).allMatch((group) -> group.leader() != null);
		assertThat(directory.people()).anyMatch((person) -> person.kind() == Person.Kind.CO_OPTED)
			.anyMatch((person) -> person.kind() == Person.Kind.MEMBER && person.group() == null)
			.allMatch((person) -> person.email().endsWith("@" + council + ".example"));
		assertThat(directory.body("full-council").orElseThrow().members())
			.containsExactlyInAnyOrderElementsOf(directory.people()
				.stream()
				.filter((person) -> person.kind() == Person.Kind.MEMBER)
				.map(Person::id)
				.toList());
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

	private static Directory demonstration(String council) {
		return new DirectoryFiles(new DefaultResourceLoader())
			.read("classpath:bpmn/councils/" + council + "/demonstration/");
	}

}
