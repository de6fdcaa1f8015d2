package org.protocoldesk.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.directory.OfficeFinder.Desk;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeFinderTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

	@TempDir
	private Path temporary;

	private DirectoryFolder folder;

	@BeforeEach
	void copy() {
		this.folder = DirectoryFolder.demonstration("luton", this.temporary);
	}

	@Test
	void shouldFindTheServiceDirectorOfAnOfficersOwnUnit() {
		assertThat(find("service-director", "liam.brennan")).contains(new Desk("service-director",
				"service-director.housing", List.of("carol.whitfield", "patricia.nolan"), true));
	}

	@Test
	void shouldFindTheDirectorOfAUnitAbove() {
		assertThat(find("service-director", "hannah.levy")).map(Desk::post).contains("service-director.finance");
		assertThat(find("corporate-director", "hannah.levy")).map(Desk::post).contains("corporate-director.resources");
	}

	@Test
	void shouldClimbTheReportingLineWhereNoUnitLeadsThere() {
		this.folder.replace("units.yaml", "name: Planning and Regeneration\n  part-of: place",
				"name: Planning and Regeneration");
		assertThat(find("corporate-director", "priya.raman")).map(Desk::post).contains("corporate-director.place");
	}

	@Test
	void shouldClimbFromThePostsOfSomebodyWithoutUnit() {
		this.folder.replace("people.yaml", "desmond.clarke@luton.example\n  unit: highways",
				"desmond.clarke@luton.example");
		assertThat(find("corporate-director", "desmond.clarke")).map(Desk::post).contains("corporate-director.place");
	}

	@Test
	void shouldLeaveTheDeputyWhenTheHolderIsExcluded() {
		assertThat(find("service-director", "liam.brennan", "carol.whitfield"))
			.contains(new Desk("service-director", "service-director.housing", List.of("patricia.nolan"), false));
	}

	@Test
	void shouldLeaveTheHolderWhenTheirDeputyIsComplainedOf() {
		assertThat(find("service-director", "janet.oduya", "janet.oduya"))
			.contains(new Desk("service-director", "service-director.planning", List.of("tomasz.zielinski"), false));
	}

	@Test
	void shouldFindNobodyWhenEverybodyIsExcluded() {
		assertThat(find("service-director", "liam.brennan", "carol.whitfield", "patricia.nolan")).isEmpty();
	}

	@Test
	void shouldFindNobodyInAVacantPost() {
		this.folder.replace("posts.yaml", "holder: harpreet.sidhu", "holder:");
		assertThat(find("service-director", "yusuf.demir")).isEmpty();
	}

	@Test
	void shouldFindTheDeputyOfAVacantPost() {
		this.folder.replace("posts.yaml", "holder: carol.whitfield", "holder:");
		assertThat(find("service-director", "liam.brennan"))
			.contains(new Desk("service-director", "service-director.housing", List.of("patricia.nolan"), true));
	}

	@Test
	void shouldCountADatedDeputyOnTheirDaysOnly() {
		assertThat(children(LocalDate.of(2026, 2, 1))).containsExactly("fiona.mackenzie");
		assertThat(children(LocalDate.of(2026, 2, 2))).containsExactly("fiona.mackenzie", "colin.frost");
		assertThat(children(LocalDate.of(2026, 12, 31))).containsExactly("fiona.mackenzie", "colin.frost");
		assertThat(children(LocalDate.of(2027, 1, 1))).containsExactly("fiona.mackenzie");
	}

	@Test
	void shouldNotGiveTheWholePostWhenAnExcludedDeputyIsStillToCome() {
		Set<String> excluded = Set.of("colin.frost");
		assertThat(finder().find("service-director", "chloe.bennett", excluded, LocalDate.of(2026, 1, 1)))
			.map(Desk::whole)
			.contains(false);
		assertThat(finder().find("service-director", "chloe.bennett", excluded, LocalDate.of(2027, 1, 1)))
			.map(Desk::whole)
			.contains(true);
	}

	@Test
	void shouldFindTheOnlyPostOfAnOfficeForAnybody() {
		assertThat(finder().find("chief-executive", null, Set.of(), TODAY)).map(Desk::people)
			.contains(List.of("grace.adeyemi", "owen.pritchard"));
	}

	@Test
	void shouldFindNoneOfSeveralPostsForNobodyInParticular() {
		assertThat(finder().find("service-director", null, Set.of(), TODAY)).isEmpty();
	}

	@Test
	void shouldFindAPostByItsOwnId() {
		assertThat(find("committee-chair.full-council", "liam.brennan")).contains(
				new Desk("committee-chair", "committee-chair.full-council", List.of("joyce.campbell-reid"), true));
	}

	@Test
	void shouldFindTheGroupLeaderOfAMember() {
		assertThat(find("group-leader", "rashid.mahmood")).map(Desk::post).contains("group-leader.labour");
	}

	@Test
	void shouldFindNoGroupLeaderForAMemberWithoutGroup() {
		assertThat(find("group-leader", "leonard.fenn")).isEmpty();
		assertThat(find("group-leader", "helen.oduro")).isEmpty();
	}

	@Test
	void shouldFindTheManagerWhomTheOfficersEntryNames() {
		assertThat(find("line-manager", "liam.brennan"))
			.contains(new Desk("line-manager", null, List.of("patricia.nolan"), false));
		assertThat(find("line-manager", "liam.brennan", "patricia.nolan")).isEmpty();
	}

	@Test
	void shouldTakeTheHeadOfTheUnitAsLineManager() {
		assertThat(find("line-manager", "priya.raman")).map(Desk::post).contains("service-director.planning");
		assertThat(find("line-manager", "simon.lacey")).map(Desk::post).contains("service-director.legal");
		assertThat(find("line-manager", "carol.whitfield")).map(Desk::post).contains("corporate-director.place");
	}

	@Test
	void shouldFindNoLineManagerForTheChiefExecutive() {
		assertThat(find("line-manager", "grace.adeyemi")).isEmpty();
	}

	@Test
	void shouldFindThePortfolioHoldersOfAnOfficersUnit() {
		assertThat(find("portfolio-holder", "chloe.bennett")).contains(new Desk("portfolio-holder",
				"portfolio-holder.children-and-adults", List.of("peter.wainwright", "gary.stubbs"), true));
	}

	@Test
	void shouldNotTakeACommitteeForAUnitOfTheSameName() {
		assertThat(find("committee-chair", "priya.raman")).isEmpty();
	}

	@Test
	void shouldFindNothingForAnUnknownOffice() {
		assertThat(find("town-crier", "liam.brennan")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "luton", "uttlesford" })
	void shouldFindEveryDeskAboveEveryOrdinaryOfficer(String council, @TempDir Path other) {
		Directory directory = DirectoryFolder.demonstration(council, other).read();
		OfficeFinder finder = new OfficeFinder(() -> directory);
		assertThat(directory.people()).filteredOn(Person::isOfficer)
			.extracting(Person::id)
			.filteredOn((id) -> finder.officesOf(id)
				.stream()
				.noneMatch((office) -> office.endsWith("director") || office.equals("chief-executive")))
			.hasSizeGreaterThan(10)
			.allSatisfy((id) -> assertThat(
					List.of("line-manager", "service-director", "corporate-director", "chief-executive"))
				.allSatisfy((office) -> assertThat(finder.find(office, id, Set.of(id), TODAY)).isPresent()));
	}

	private List<String> children(LocalDate on) {
		return finder().find("service-director", "chloe.bennett", Set.of(), on).orElseThrow().people();
	}

	private Optional<Desk> find(String office, String concerning, String... excluded) {
		return finder().find(office, concerning, Set.of(excluded), TODAY);
	}

	private OfficeFinder finder() {
		Directory directory = this.folder.read();
		return new OfficeFinder(() -> directory);
	}

}
