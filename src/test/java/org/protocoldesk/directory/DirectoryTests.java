package org.protocoldesk.directory;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

	private Directory luton;

	@BeforeEach
	void read(@TempDir Path temporary) {
		this.luton = DirectoryFolder.demonstration("luton", temporary).read();
	}

	@Test
	void shouldKeepTheOrderOfTheFiles() {
		assertThat(this.luton.people()).first().returns("grace.adeyemi", Person::id);
		assertThat(this.luton.posts()).first().returns("chief-executive", Post::id);
		assertThat(this.luton.wards()).extracting(Ward::id).startsWith("northgate", "riverside");
	}

	@Test
	void shouldMakePostsOfGroupsBodiesAndPortfolios() {
		assertThat(this.luton.post("group-leader.labour")).map(Post::holder).contains("dorothy.nkemelu");
		assertThat(this.luton.post("committee-chair.planning")).map(Post::holder).contains("tendai.moyo");
		assertThat(this.luton.post("portfolio-holder.housing")).map(Post::holder).contains("aisha.khalil");
	}

	@Test
	void shouldGiveASharedPortfolioToAllItsHolders() {
		Post post = this.luton.post("portfolio-holder.children-and-adults").orElseThrow();
		assertThat(this.luton.actors(post, TODAY)).containsExactly("peter.wainwright", "gary.stubbs");
		assertThat(this.luton.postsHeldBy("gary.stubbs")).containsExactly(post);
	}

	@Test
	void shouldTellPostsHeldFromPostsDeputisedFor() {
		assertThat(this.luton.postsHeldBy("desmond.clarke")).extracting(Post::id)
			.containsExactly("service-director.highways");
		assertThat(this.luton.postsActedOn("desmond.clarke", TODAY)).extracting(Post::id)
			.containsExactlyInAnyOrder("service-director.highways", "corporate-director.place");
	}

	@Test
	void shouldTellTheBodiesOfAMember() {
		assertThat(this.luton.bodiesOf("eleanor.vance")).extracting(Body::id)
			.containsExactly("full-council", "executive", "employment");
	}

	@Test
	void shouldTellTheUserGroupsOfAPerson() {
		assertThat(this.luton.groupsOf("rosalind.pike", TODAY)).containsExactlyInAnyOrder("officers",
				"democratic-services", "member-services");
		assertThat(this.luton.groupsOf("dorothy.nkemelu", TODAY)).containsExactlyInAnyOrder("members",
				"group-leader.labour");
		assertThat(this.luton.groupsOf("helen.oduro", TODAY)).containsExactly("members");
		assertThat(this.luton.groupsOf("nobody", TODAY)).isEmpty();
	}

	@Test
	void shouldEndADeputysMembershipWithTheirDates() {
		assertThat(this.luton.groupsOf("colin.frost", LocalDate.of(2026, 12, 31)))
			.contains("service-director.children");
		assertThat(this.luton.groupsOf("colin.frost", LocalDate.of(2027, 1, 1))).containsExactly("officers");
	}

}
