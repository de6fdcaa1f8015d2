package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.documents.Documents;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Whom a delegated decision asks, in place of whom, who counts as consulted, and who
 * hears of it.
 */
@DeskTest
class DelegatedConsultationTests {

	private static final String OFFICER = "harpreet.sidhu";

	private static final String LEADER = "rashid.mahmood";

	/**
	 * A power without a consultation condition, in a portfolio that two Members share.
	 */
	private static final String FEES = "care-home-fees";

	private static final String GRANTS = "home-adaptation-grants";

	private static final String NAMED = "consultees: [portfolio-holder.housing]";

	private static final String FINANCE = "held-by: [service-director.finance]\n  area: housing\n  " + NAMED;

	private static final String HOUSING = "held-by: [service-director.housing]\n  area: housing\n  " + NAMED;

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	Documents documents;

	private CaseStory start(String officer, String power, String consultation) {
		return this.desk.start(officer, Delegated.PROCEDURE, Delegated.use(power, consultation));
	}

	private void directoryWith(Path folder, String file, String from, String to) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder).replace(file, from, to).read());
	}

	private static List<String> told(CaseStory story, String template) {
		return story.letters()
			.stream()
			.filter((letter) -> letter.getTemplate().equals(template))
			.map((letter) -> letter.getRecipient())
			.toList();
	}

	/** LUT-19.1e: all holders of a shared portfolio. */
	@Test
	void shouldAskEveryHolderOfThePortfolio() {
		CaseStory story = start(OFFICER, FEES, "voluntary");
		assertThat(story.tasks()).hasSize(2);
		Delegated.viewTask(story, "peter.wainwright");
		Delegated.viewTask(story, "gary.stubbs");
	}

	/**
	 * LUT-6.7b: a Member with an interest is replaced, also when they are asked again.
	 */
	@Test
	void shouldAskWhoeverReplacedAMemberAgainAndNotTheMember() {
		CaseStory story = start(OFFICER, FEES, "voluntary");
		Delegated.interest(story, "peter.wainwright");
		Delegated.view(story, LEADER, "object");
		Delegated.view(story, "gary.stubbs", "support");
		Delegated.reconcile(story, OFFICER);
		assertThat(story.tasks()).hasSize(2);
		Delegated.view(story, LEADER, "support");
		Delegated.view(story, "gary.stubbs", "support");
		assertThat(Delegated.answered(story)).isEqualTo("all");
		Delegated.reconciled(story, OFFICER);
		Delegated.decide(story, OFFICER);
		Delegated.ended(story, "decided");
	}

	/** Whoever stood in was consulted like the others, and hears like the others. */
	@Test
	void shouldTellEverybodyWhoWasAsked() {
		CaseStory story = start(OFFICER, FEES, "voluntary");
		Delegated.interest(story, "peter.wainwright");
		Delegated.view(story, LEADER, "support");
		Delegated.view(story, "gary.stubbs", "support");
		Delegated.inLine(story, OFFICER);
		Delegated.decide(story, OFFICER);
		assertThat(told(story, "outcome")).containsExactlyInAnyOrder("peter.wainwright", LEADER, "gary.stubbs");
		assertThat(this.documents.of(story.reference()))
			.allSatisfy((paper) -> assertThat(paper.isReadableBy(LEADER, false, false)).isTrue());
	}

	@Test
	void shouldTellWhoeverStandsInOfAWithdrawal() {
		CaseStory story = start(OFFICER, FEES, "voluntary");
		Delegated.interest(story, "peter.wainwright");
		this.desk.start(OFFICER, "case-withdrawal",
				Map.of("withdrawn", story.reference(), "reason", "The home has closed."));
		Delegated.ended(story, "withdrawn");
		assertThat(told(story, "withdrawn")).containsExactlyInAnyOrder("peter.wainwright", LEADER, "gary.stubbs");
	}

	/** LUT-19.4a: a Member whom the power names and who has an interest was not heard. */
	@Test
	void shouldNotCountAMemberWithAnInterestAsConsulted() {
		CaseStory story = start("carol.whitfield", GRANTS, "required");
		Delegated.interest(story, "aisha.khalil");
		assertThat(Delegated.answered(story)).isEqualTo("not-asked");
		story.submit("carol.whitfield", "weighViews",
				Map.of("askAgain", true, "question", "Is there anybody else?", "reason", "She has an interest."));
		assertThat(story.tasks()).extracting("taskDefinitionKey").containsExactly("weighViews");
		Delegated.silence(story, "carol.whitfield");
		assertThat(story.tasks()).extracting("taskDefinitionKey").containsExactly("writeReport");
		assertThat(Delegated.referred(story)).isEqualTo("referredWithoutConsultation");
	}

	/** LUT-19.4a: one of two named Members is not enough. */
	@Test
	void shouldNotTakeOneOfTwoForBoth(@TempDir Path folder) {
		directoryWith(folder, "delegations.yaml", HOUSING,
				HOUSING.replace(NAMED, "consultees: [deputy-leader, leader]"));
		CaseStory story = start("carol.whitfield", GRANTS, "required");
		Delegated.interest(story, "eleanor.vance");
		Delegated.view(story, LEADER, "support");
		assertThat(Delegated.answered(story)).isEqualTo("some");
		story.submit("carol.whitfield", "weighViews",
				Map.of("askAgain", true, "question", "Once more?", "reason", "She has an interest."));
		Delegated.view(story, LEADER, "support");
		assertThat(Delegated.answered(story)).isEqualTo("some");
		Delegated.inLine(story, "carol.whitfield");
		assertThat(story.tasks()).extracting("taskDefinitionKey").containsExactly("writeReport");
	}

	/** LUT-19.4a: a post that nobody holds cannot be consulted. */
	@Test
	void shouldNotDecideWhereTheNamedPostIsVacant(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("delegations.yaml", HOUSING, HOUSING.replace(NAMED, "consultees: [deputy-leader, leader]"))
			.replace("posts.yaml", "- id: deputy-leader\n  holder: eleanor.vance", "- id: deputy-leader")
			.read());
		CaseStory story = start("carol.whitfield", GRANTS, "required");
		Delegated.view(story, LEADER, "support");
		assertThat(Delegated.answered(story)).isEqualTo("some");
		Delegated.inLine(story, "carol.whitfield");
		assertThat(Delegated.referred(story)).isEqualTo("referredWithoutConsultation");
	}

	/** LUT-7.2.8a: where there is no chair the vice-chair is asked at once. */
	@Test
	void shouldAskTheViceChairWhereThereIsNoChair(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("bodies.yaml", "  chair: tendai.moyo\n  vice-chair", "  vice-chair")
			.replace("delegations.yaml", "  consultees: [committee-chair.planning]\n", "")
			.read());
		CaseStory story = start("tomasz.zielinski", "minor-planning-applications", "required");
		Delegated.view(story, "kate.ellery", "support");
		assertThat(Delegated.answered(story)).isEqualTo("all");
	}

	/** LUT-6.7b: the Leader is told where a matter crosses two remits. */
	@Test
	void shouldTellTheLeaderWhereAMatterCrossesTwoRemits(@TempDir Path folder) {
		directoryWith(folder, "portfolios.yaml", "units: [planning, highways]", "units: [planning, highways, housing]");
		CaseStory story = start("carol.whitfield", "empty-homes-works", "voluntary");
		Delegated.view(story, "aisha.khalil", "support");
		Delegated.view(story, "eleanor.vance", "support");
		Delegated.view(story, "dorothy.nkemelu", "support");
		Delegated.inLine(story, "carol.whitfield");
		Delegated.decide(story, "carol.whitfield");
		assertThat(story.letters()).extracting("template", "recipient", "rule")
			.contains(tuple("decision-information", LEADER, "LUT-6.7b"));
	}

	/** LUT-19.5a: the Member may ask for the weighing to be looked at. */
	@Test
	void shouldSayWhoLooksAtTheWeighingOfADifference() {
		CaseStory story = start("carol.whitfield", GRANTS, "required");
		Delegated.view(story, "aisha.khalil", "concern");
		Delegated.notMaterial(story, "carol.whitfield");
		Delegated.decide(story, "carol.whitfield");
		assertThat(story.letters()).filteredOn((letter) -> letter.getTemplate().equals("outcome"))
			.singleElement()
			.satisfies((letter) -> assertThat(letter.getBody()).contains("you may ask the Monitoring Officer"));
	}

	@Test
	void shouldTellThoseWhoWereAskedThatThePowerIsNotUsed() {
		CaseStory story = start("carol.whitfield", GRANTS, "required");
		Delegated.view(story, "aisha.khalil", "support");
		Delegated.inLine(story, "carol.whitfield");
		story.decide("carol.whitfield", "decideMatter", "decline");
		Delegated.ended(story, "declined");
		assertThat(told(story, "declined")).containsExactly("aisha.khalil");
	}

	/** LUT-19.8.1a: one statutory officer or more, each by themselves. */
	@Test
	void shouldTakeTheAdviceOfTwoWhereItIsAboutTheLawAndMoney() {
		CaseStory story = start("carol.whitfield", GRANTS, "required");
		Delegated.view(story, "aisha.khalil", "object");
		Delegated.irreconcilable(story, "carol.whitfield", "both");
		assertThat(story.offeredTo("adviseOnDifference")).containsExactly("monitoring-officer");
		story.submit("judith.rosenberg", "adviseOnDifference",
				Map.of("adviceGiven", "It is lawful.", "otherBody", "Full Council"));
		assertThat(story.offeredTo("adviseFurther")).containsExactly("chief-finance-officer");
		story.submit("kwame.boateng", "adviseFurther", Map.of("adviceGiven", "There is money."));
		assertThat(story.journal()).filteredOn((line) -> line.rule().equals("LUT-19.8.1a"))
			.filteredOn((line) -> line.action() == Action.RECORDED)
			.extracting(JournalLine::text)
			.satisfiesExactly((text) -> assertThat(text).startsWith("The Monitoring Officer advised: It is lawful."),
					(text) -> assertThat(text).startsWith("The Chief Finance Officer advised: There is money."));
		Delegated.report(story, "carol.whitfield");
		Delegated.bodyDecides(story, "imran.sheikh");
		assertThat(story.journal()).filteredOn((line) -> line.action() == Action.DECIDED)
			.singleElement()
			.satisfies((line) -> assertThat(line.text()).startsWith("Full Council decided"));
	}

	/** LUT-19.8.1a: nobody advises themselves, whatever other post they hold. */
	@Test
	void shouldNotLetTheOfficerAdviseInAnotherPost(@TempDir Path folder) {
		directoryWith(folder, "delegations.yaml", HOUSING, FINANCE);
		CaseStory story = start("kwame.boateng", GRANTS, "required");
		Delegated.view(story, "aisha.khalil", "object");
		Delegated.irreconcilable(story, "kwame.boateng", "money");
		assertThat(story.offeredTo("adviseOnDifference")).containsExactly("ruth.abara");
	}

}
