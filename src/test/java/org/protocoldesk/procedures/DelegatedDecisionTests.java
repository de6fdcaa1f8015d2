package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The delegated decision of the default council, told as stories. Every end and every
 * boundary event of its models is passed by one of them.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegatedDecisionTests {

	private static final String OFFICER = "carol.whitfield";

	private static final String PORTFOLIO_HOLDER = "aisha.khalil";

	private static final String RELEVANT_MEMBER = "dorothy.nkemelu";

	private static final String LEADER = "rashid.mahmood";

	private static final String CLERK = "imran.sheikh";

	/** A power that asks for views first. */
	private static final String GRANTS = "home-adaptation-grants";

	/** A power that asks for none. */
	private static final String WORKS = "empty-homes-works";

	private static final String FINANCE_OFFICER = """
			- id: chief-finance-officer
			  holder: kwame.boateng
			  deputies: [ruth.abara]""";

	/**
	 * Only where officers consider telling Members, see {@link EveryTelling}, or two have
	 * to advise, see {@link DelegatedConsultationTests}.
	 */
	private static final Set<String> ELSEWHERE = Set.of("considerTelling", "nobodyTold", "adviseFurther");

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	RepositoryService repository;

	@Autowired
	Documents documents;

	private CaseStory story;

	@AfterEach
	void note() {
		this.passed.addAll(this.story.passed());
	}

	@AfterAll
	void everyEndAndBoundaryEventWasPassed() {
		for (String model : List.of(Delegated.PROCEDURE, Delegated.WEIGHING, "delegated-consultation")) {
			Set<String> events = new HashSet<>(ModelEvents.endsAndBoundaries(this.repository, model));
			events.removeAll(ELSEWHERE);
			assertThat(this.passed).as(model).containsAll(events);
		}
	}

	private CaseStory start(String officer, String power, String consultation) {
		return start(officer, power, consultation, Map.of());
	}

	private CaseStory start(String officer, String power, String consultation, Map<String, Object> more) {
		this.story = this.desk.start(officer, Delegated.PROCEDURE, Delegated.use(power, consultation, more));
		return this.story;
	}

	private List<String> steps() {
		return this.story.journal().stream().map(JournalLine::step).toList();
	}

	private JournalLine line(String step) {
		return this.story.journal().stream().filter((line) -> line.step().equals(step)).findFirst().orElseThrow();
	}

	/** What was written down when the step was answered. */
	private List<JournalLine> answers(String step) {
		return this.story.journal()
			.stream()
			.filter((line) -> line.step().equals(step))
			.filter((line) -> Set.of(Action.RECORDED, Action.DECIDED, Action.ESCALATED).contains(line.action()))
			.toList();
	}

	private JournalLine decision() {
		return this.story.journal()
			.stream()
			.filter((line) -> line.action() == Action.DECIDED)
			.findFirst()
			.orElseThrow();
	}

	/** LUT-3.8, 4.6, 19.3: a scheme without a consultation condition. */
	@Test
	void shouldLetTheOfficerDecideWhereNothingElseIsAsked() {
		start("kwame.boateng", "debt-write-off", "none");
		assertThat(this.story.reference()).matches("DEC-2026-[34679CDFHJKMNPQRTVWXY]{4}");
		assertThat(this.story.offeredTo("decideMatter")).containsExactly("chief-finance-officer");
		Delegated.decide(this.story, "kwame.boateng");
		Delegated.ended(this.story, "decided");
		assertThat(this.story.file().parties()).extracting("person", "role")
			.containsExactly(tuple("kwame.boateng", "decider"));
		assertThat(decision()).returns(Action.DECIDED, JournalLine::action)
			.returns("LUT-4.6a", JournalLine::rule)
			.returns("kwame.boateng", JournalLine::actor);
		assertThat(this.story.passed()).doesNotContain("askMembers");
	}

	/** LUT-19.4, 19.8: required consultation, an objection that is reconciled. */
	@Test
	void shouldDecideOnceAnObjectionIsReconciled() {
		start(OFFICER, GRANTS, "required");
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("giveView");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "object");
		Delegated.reconcile(this.story, OFFICER);
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("view-asked")).hasSize(2);
		Delegated.view(this.story, PORTFOLIO_HOLDER, "support");
		Delegated.reconciled(this.story, OFFICER);
		Delegated.decide(this.story, OFFICER);
		Delegated.ended(this.story, "decided");
		assertThat(steps()).containsSubsequence("askMembers", "giveView", "weighViews", "askMembers", "giveView",
				"weighViews", "decideMatter");
		assertThat(decision().rule()).isEqualTo("LUT-19.8a");
		assertThat(answers("giveView")).extracting(JournalLine::text)
			.startsWith("Aisha Khalil, Portfolio Holder, objects. This is what I think.");
	}

	/** LUT-19.8(1), 19.8(2): material and irreconcilable. */
	@Test
	void shouldTakeAdviceAndReferWhatCannotBeReconciled() {
		start(OFFICER, GRANTS, "required");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "object");
		Delegated.irreconcilable(this.story, OFFICER, "money");
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("adviseOnDifference");
		assertThat(this.story.offeredTo("adviseOnDifference")).containsExactly("chief-finance-officer");
		this.story.submit("kwame.boateng", "adviseOnDifference", Map.of("adviceGiven", "The budget covers it."));
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("writeReport");
		assertThat(this.story.offeredTo("writeReport")).containsExactly("service-director.housing");
		Delegated.report(this.story, OFFICER);
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
		assertThat(this.story.passed()).doesNotContain("decideMatter", "writeDecisionNotice");
		assertThat(answers("writeReport").get(0)).returns("LUT-19.8.2a", JournalLine::rule)
			.returns("stated", JournalLine::basis);
		assertThat(decision().text()).isEqualTo("Executive decided on 16 November 2026 (meeting, "
				+ "Minute 88): Agreed with changes. Half the sum is paid. Reasons: The budget allows no more.");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("body-decided", OFFICER), tuple("body-outcome", PORTFOLIO_HOLDER));
	}

	/** LUT-19.3, 19.1: voluntary consultation, silence after a reminder. */
	@Test
	void shouldGoOnAfterSilenceWhereNothingRequiredTheConsultation() {
		start(OFFICER, WORKS, "voluntary");
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsOnly("giveView").hasSize(2);
		Delegated.viewTask(this.story, RELEVANT_MEMBER);
		this.story.untilAfter(this.story.timers("delegated-consultation").get(0));
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("view-reminder", PORTFOLIO_HOLDER), tuple("view-reminder", RELEVANT_MEMBER));
		this.story.untilAfter(Delegated.viewTask(this.story, PORTFOLIO_HOLDER).getDueDate());
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("giveViewInstead");
		this.story.untilAfter(Delegated.viewTask(this.story, LEADER).getDueDate());
		assertThat(Delegated.answered(this.story)).isEqualTo("none");
		Delegated.silence(this.story, OFFICER);
		Delegated.decide(this.story, OFFICER);
		Delegated.ended(this.story, "decided");
		assertThat(this.story.journal()).filteredOn((line) -> line.text().contains("did not answer"))
			.hasSize(3)
			.allSatisfy((line) -> assertThat(line.text()).contains("did not answer by"));
		assertThat(decision()).returns("LUT-19.3a", JournalLine::rule).returns("default", JournalLine::basis);
	}

	/** LUT-19.4: consulting first is part of the power. */
	@Test
	void shouldReferASilenceWhereTheConsultationIsRequired() {
		start(OFFICER, GRANTS, "none");
		this.story.untilAfter(Delegated.viewTask(this.story, PORTFOLIO_HOLDER).getDueDate());
		Delegated.silence(this.story, OFFICER);
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("writeReport");
		assertThat(Delegated.referred(this.story)).isEqualTo("referredWithoutConsultation");
		Delegated.report(this.story, OFFICER);
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
	}

	@Test
	void shouldAskAgainWhereTheOfficerWantsTo() {
		start(OFFICER, GRANTS, "required");
		this.story.untilAfter(Delegated.viewTask(this.story, PORTFOLIO_HOLDER).getDueDate());
		this.story.submit(OFFICER, "weighViews",
				Map.of("askAgain", true, "question", "Could you find a moment?", "reason", "They were away."));
		Delegated.view(this.story, PORTFOLIO_HOLDER, "concern");
		Delegated.notMaterial(this.story, OFFICER);
		assertThat(((Map<?, ?>) this.story.variable("course")).get("guidance").toString()).contains("19.5");
		Delegated.decide(this.story, OFFICER);
		Delegated.ended(this.story, "decided");
		assertThat(decision().rule()).isEqualTo("LUT-19.5a");
	}

	/** LUT-6.4, 4.7: consultation gives no power. */
	@Test
	void shouldConsultLeaderAndPortfolioHolderOnAnUrgentMatterOutsideThePower() {
		start("tomasz.zielinski", GRANTS, "none", Map.of("urgent", true));
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsOnly("giveView").hasSize(2);
		Delegated.view(this.story, LEADER, "support");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "support");
		Delegated.inLine(this.story, "tomasz.zielinski");
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("writeReport");
		Delegated.report(this.story, "tomasz.zielinski");
		this.story.submit(CLERK, "recordBodyDecision",
				Map.of("takenUnder", "urgency-procedure", "meetingDate", "2026-11-16", "minute", "Urgency record 4",
						"decision", "agreed", "decisionText", "It is paid.", "reason", "It cannot wait."));
		Delegated.ended(this.story, "decided-by-body");
		assertThat(this.story.passed()).doesNotContain("decideMatter", "writeDecisionNotice");
		assertThat(this.story.journal()).filteredOn((line) -> line.action() == Action.CONSULTED)
			.extracting(JournalLine::rule)
			.contains("LUT-6.4a");
	}

	@ParameterizedTest(name = "{0}, {1}, {2}={3}")
	@CsvSource(textBlock = """
			tomasz.zielinski, home-adaptation-grants, urgent,  false,             LUT-4.7a
			desmond.clarke,   summer-market,          urgent,  false,             LUT-4.7a
			carol.whitfield,  home-adaptation-grants, within,  no,                LUT-4.7a
			carol.whitfield,  home-adaptation-grants, basedOn, unapproved-policy, LUT-4.7b
			""")
	void shouldStopAndReferWhatTheOfficerMayNotDo(String officer, String power, String field, String value,
			String rule) {
		start(officer, power, "required", Map.of(field, field.equals("urgent") ? (Object) false : value));
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("writeReport");
		assertThat(this.story.letters()).extracting("template", "recipient", "rule")
			.contains(tuple("stopped", officer, rule));
		assertThat(this.story.letters().get(0).getBody()).contains("protocol, paragraph 4.7 ");
		assertThat(line("tellStopped").rule()).isEqualTo(rule);
		Delegated.report(this.story, officer);
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "group-view, LUT-9.4b", "member-wish, LUT-5.2a" })
	void shouldStopWhatRestsOnNoAuthority(String basedOn, String rule) {
		start(OFFICER, WORKS, "none", Map.of("basedOn", basedOn));
		assertThat(line("tellStopped").rule()).isEqualTo(rule);
		this.story.submit(OFFICER, "answerStop", Map.of("decision", "leave", "reason", "It can wait."));
		Delegated.ended(this.story, "stopped");
	}

	@Test
	void shouldSendToTheBodyWhatWasStopped() {
		start(OFFICER, WORKS, "none", Map.of("basedOn", "group-view"));
		this.story.submit(OFFICER, "answerStop", Map.of("decision", "refer", "reason", "The body should decide."));
		Delegated.report(this.story, OFFICER);
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
	}

	/** LUT-19.6: a resolution with named officers. */
	@Test
	void shouldLetTheOfficerWhomAResolutionNamesDecideInPerson() {
		start("desmond.clarke", "town-centre-lights", "required");
		Delegated.view(this.story, "eleanor.vance", "no-comment");
		Delegated.inLine(this.story, "desmond.clarke");
		assertThat(this.story.offeredTo("decideMatter")).containsExactly("desmond.clarke");
		Delegated.decide(this.story, "desmond.clarke");
		Delegated.ended(this.story, "decided");
		assertThat(decision().rule()).isEqualTo("LUT-19.6b");
		assertThat(this.desk
			.as("samuel.osei",
					() -> this.desk.start("samuel.osei", Delegated.PROCEDURE,
							Delegated.use("town-centre-lights", "required")))
			.journal()).extracting(JournalLine::rule).contains("LUT-4.7a");
	}

	/** LUT-19.5b; whoever stands aside does not write the report either. */
	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource({ "refer, referredByOfficer, desmond.clarke", "stand-aside, referredForInterest, stephen.hartley" })
	void shouldReturnThePowerAtTheOfficersOwnWill(String decision, String ground, String reporter) {
		start("desmond.clarke", "school-crossing", "none");
		this.story.submit("desmond.clarke", "decideMatter",
				Map.of("decision", decision, "reason", "The body should decide this."));
		assertThat(Delegated.referred(this.story)).isEqualTo(ground);
		assertThat(this.story.journal()).extracting(JournalLine::action).doesNotContain(Action.DECIDED);
		Delegated.report(this.story, reporter);
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
	}

	@Test
	void shouldEndWhereTheOfficerDeclines() {
		start("desmond.clarke", "school-crossing", "none");
		this.story.decide("desmond.clarke", "decideMatter", "decline");
		Delegated.ended(this.story, "declined");
		assertThat(this.story.journal()).extracting(JournalLine::action).doesNotContain(Action.DECIDED);
	}

	/** LUT-12.2b: the officer's manager takes the matter to the body. */
	@Test
	void shouldReferAtOnceWhereTheOfficerHasAnInterest() {
		start(OFFICER, WORKS, "none", Map.of("ownInterest", true));
		assertThat(this.story.journal()).extracting(JournalLine::text, JournalLine::rule)
			.contains(tuple("Carol Whitfield has an interest in the matter and stands aside.", "LUT-12.2b"));
		assertThat(steps()).doesNotContain("tellStopped");
		assertThat(this.story.offeredTo("writeReport")).containsExactly("corporate-director.place");
		Delegated.report(this.story, "stephen.hartley");
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("body-decided", "stephen.hartley"), tuple("body-decided", OFFICER));
	}

	@Test
	void shouldAppointSomebodyToReportWhereNobodyStandsAboveTheOfficer(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "  holder: grace.adeyemi\n  deputies: [owen.pritchard]", "  holder: grace.adeyemi")
			.replace("posts.yaml", "- id: monitoring-officer\n  holder: judith.rosenberg\n  deputies: [simon.lacey]",
					"- id: monitoring-officer\n  holder: grace.adeyemi")
			.read());
		start("grace.adeyemi", WORKS, "none", Map.of("ownInterest", true));
		assertThatThrownBy(() -> this.story.submit(CLERK, "appoint",
				Map.of("appointee", "grace.adeyemi", "reason", "She knows it best.")))
			.hasMessageContaining("choose somebody else");
		this.story.submit(CLERK, "appoint", Map.of("appointee", "tomasz.zielinski", "reason", "He has no part in it."));
		assertThat(this.story.offeredTo("writeReport")).containsExactly("tomasz.zielinski");
	}

	/**
	 * A consultee with an interest is replaced; where nobody can be, that is recorded.
	 */
	@Test
	void shouldReplaceAMemberWithAnInterest() {
		start("harpreet.sidhu", "care-home-fees", "voluntary");
		Delegated.view(this.story, "gary.stubbs", "support");
		Delegated.interest(this.story, "peter.wainwright");
		Delegated.view(this.story, LEADER, "support");
		assertThat(Delegated.answered(this.story)).isEqualTo("all");
		Delegated.inLine(this.story, "harpreet.sidhu");
		Delegated.decide(this.story, "harpreet.sidhu");
		Delegated.ended(this.story, "decided");
		assertThat(this.story.journal()).extracting(JournalLine::text)
			.contains("Peter Wainwright, Portfolio Holder, has an interest in the matter and gives no view.");
	}

	@Test
	void shouldRecordAnInterestWhereNobodyStandsIn() {
		start("tomasz.zielinski", "minor-planning-applications", "required");
		Delegated.interest(this.story, "tendai.moyo");
		assertThat(answers("giveView")).singleElement()
			.satisfies((line) -> assertThat(line.text()).endsWith("has an interest in the matter and gives no view."));
		assertThat(Delegated.answered(this.story)).isEqualTo("not-asked");
	}

	/** LUT-19.7: an append-only log, kept by the officer's side. */
	@Test
	void shouldKeepTheLogOfTheConsultationForOffices() {
		start(OFFICER, GRANTS, "required", Map.of("papers", "Survey of 3 November"));
		Delegated.view(this.story, PORTFOLIO_HOLDER, "support");
		assertThat(this.story.journal()).filteredOn(
				(line) -> Set.of("askMembers", "giveView").contains(line.step()) && line.action() != Action.INFORMED)
			.hasSize(3)
			.allSatisfy((line) -> assertThat(line.audience()).isEqualTo(Audience.OFFICES));
		assertThat(line("giveView").text()).contains("Aisha Khalil was asked as Portfolio Holder",
				"Survey of 3 November");
	}

	/** LUT-6.8, 3.9. */
	@Test
	void shouldTellTheMonitoringOfficerOfPressure() {
		start(OFFICER, GRANTS, "required");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "object");
		this.story.submit(OFFICER, "weighViews", Map.of("inLine", "no", "material", "no", "pressed", true, "reason",
				"I was told to drop it, and do not."));
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("pressure", "judith.rosenberg"));
		Delegated.decide(this.story, OFFICER);
		Delegated.ended(this.story, "decided");
	}

	@Test
	void shouldAppointAnAdviserWhereNobodyHoldsTheOffice(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", FINANCE_OFFICER, "- id: chief-finance-officer")
			.read());
		start(OFFICER, GRANTS, "required");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "object");
		Delegated.irreconcilable(this.story, OFFICER, "money");
		assertThatThrownBy(() -> this.story.submit(CLERK, "appoint",
				Map.of("appointee", RELEVANT_MEMBER, "reason", "She knows the ward.")))
			.hasMessageContaining("choose an officer");
		this.story.submit(CLERK, "appoint", Map.of("appointee", "owen.pritchard", "reason", "He knows the budget."));
		assertThat(this.story.offeredTo("adviseOnDifference")).containsExactly("owen.pritchard");
		this.story.submit("owen.pritchard", "adviseOnDifference",
				Map.of("adviceGiven", "It is affordable.", "otherBody", "Full Council"));
		Delegated.report(this.story, OFFICER);
		Delegated.bodyDecides(this.story, CLERK);
		assertThat(decision().text()).startsWith("Full Council decided");
	}

	@Test
	void shouldRemindTheOfficerAndMarkAsOverdue() {
		start("kwame.boateng", "debt-write-off", "none");
		Date due = this.story.task("decideMatter").getDueDate();
		this.story.untilAfter(this.story.reminder("decideMatter"));
		assertThat(this.story.letters()).extracting("template").containsExactly("reminder");
		this.story.untilAfter(due);
		assertThat(this.story.file().isOverdue()).isTrue();
		assertThat(this.story.letters()).extracting("template").contains("overdue");
		this.story.decide("kwame.boateng", "decideMatter", "refer");
		this.story.untilAfter(this.story.reminder("writeReport"));
		this.story.untilAfter(this.story.task("writeReport").getDueDate());
		assertThat(this.story.letters()).extracting("template")
			.containsSubsequence("reminder", "overdue", "reminder", "overdue");
		Delegated.report(this.story, "kwame.boateng");
		assertThat(this.story.file().isOverdue()).isFalse();
		this.story.untilAfter(this.story.task("recordBodyDecision").getDueDate());
		assertThat(this.story.file().isOverdue()).isTrue();
		Delegated.bodyDecides(this.story, CLERK);
		Delegated.ended(this.story, "decided-by-body");
	}

	@Test
	void shouldLetTheOfficerWithdraw() {
		start(OFFICER, GRANTS, "required");
		this.desk.start(OFFICER, "case-withdrawal",
				Map.of("withdrawn", this.story.reference(), "reason", "The tenant has moved."));
		Delegated.ended(this.story, "withdrawn");
		assertThat(this.story.tasks()).isEmpty();
		assertThat(this.story.letters()).extracting("template", "recipient")
			.contains(tuple("withdrawn", PORTFOLIO_HOLDER));
	}

	/** The notice names authority, views as given, decision and reasons. */
	@Test
	void shouldPutADecisionNoticeOnFile() throws IOException {
		start(OFFICER, GRANTS, "required");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "concern");
		Delegated.notMaterial(this.story, OFFICER);
		Delegated.decide(this.story, OFFICER);
		List<Document> papers = this.documents.of(this.story.reference());
		assertThat(papers).extracting(Document::getName)
			.containsExactly("decision-notice-" + this.story.reference() + ".html",
					"decision-notice-" + this.story.reference() + ".pdf");
		assertThat(papers)
			.allSatisfy((paper) -> assertThat(paper.isReadableBy(PORTFOLIO_HOLDER, false, false)).isTrue());
		String page = new String(this.documents.bytesOf(papers.get(0)), StandardCharsets.UTF_8);
		assertThat(page).contains("Carol Whitfield, Service Director", "Award grants for adapting a home", "Executive",
				"Aisha Khalil, Portfolio Holder, has a concern. This is what I think.", "The point is a small one.",
				"A stairlift is fitted at 4 Elm Road for £3,200.", "The need is proven.");
		try (PDDocument pdf = Loader.loadPDF(this.documents.bytesOf(papers.get(1)))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Decision under delegated power",
					"Aisha Khalil, Portfolio Holder, has a concern.", this.story.reference(), "Page 1 of");
		}
	}

	@Test
	void shouldGiveTheBodyBothViews() {
		start(OFFICER, GRANTS, "required");
		Delegated.view(this.story, PORTFOLIO_HOLDER, "object");
		Delegated.irreconcilable(this.story, OFFICER, "legality");
		this.story.submit("judith.rosenberg", "adviseOnDifference", Map.of("adviceGiven", "It is lawful."));
		Delegated.report(this.story, OFFICER);
		Document report = this.documents.of(this.story.reference()).get(0);
		assertThat(report.getKind()).isEqualTo("report");
		assertThat(new String(this.documents.bytesOf(report), StandardCharsets.UTF_8)).contains("Report to Executive",
				"The need is proven and the price is fair.", "Aisha Khalil, Portfolio Holder, objects.",
				"It is lawful.", "Members and officers differ about the sum.", "19.8(2)");
		Delegated.bodyDecides(this.story, CLERK);
		assertThat(this.documents.of(this.story.reference())).extracting(Document::getKind)
			.containsExactly("report", "report", "body-decision", "body-decision");
	}

}
