package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
import org.protocoldesk.blocks.PaperDesk;
import org.protocoldesk.calendar.WorkingDays;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.correspondence.Letter;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Need to know of the default council, told as stories. Every end and every boundary
 * event of its models is passed by one of them.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedToKnowTests {

	/** Sits on the Planning Committee, and not on the executive. */
	private static final String ON_BODY = "kate.ellery";

	/** Sits on no such body. */
	private static final String OUTSIDER = "susan.trelawney";

	private static final String DIRECTOR = "tomasz.zielinski";

	private static final String MONITORING_OFFICER = "judith.rosenberg";

	private static final String CHIEF_EXECUTIVE = "grace.adeyemi";

	private static final String CLERK = "imran.sheikh";

	private static final String PRIVATE = "private-executive-or-committee";

	/** Rulings bound to advice are another council's: MayoralKnowledgeTests. */
	private static final String DIFFERING = "theyDiffer";

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	RepositoryService repository;

	@Autowired
	FormService forms;

	@Autowired
	TaskService tasks;

	@Autowired
	PaperDesk papers;

	@Autowired
	Documents documents;

	@Autowired
	ActiveCouncil council;

	private CaseStory story;

	@AfterEach
	void note() {
		this.passed.addAll(this.story.passed());
	}

	@AfterAll
	void everyEndAndBoundaryEventWasPassed() {
		this.passed.add(DIFFERING);
		for (String model : Knowledge.MODELS) {
			assertThat(this.passed).as(model).containsAll(ModelEvents.endsAndBoundaries(this.repository, model));
		}
	}

	private CaseStory start(String member, String documentClass, String body) {
		return start(member, documentClass, body, Map.of());
	}

	private CaseStory start(String member, String documentClass, String body, Map<String, Object> more) {
		this.story = this.desk.start(member, Knowledge.PROCEDURE, Knowledge.ask(documentClass, body, more));
		return this.story;
	}

	private CaseStory supply(String officer, String task) {
		return Knowledge.supply(this.story, this.desk, this.papers, officer, task);
	}

	private JournalLine line(String step) {
		return this.story.journal().stream().filter((line) -> line.step().equals(step)).findFirst().orElseThrow();
	}

	/** What was answered in a task last. */
	private JournalLine answer(String task) {
		List<JournalLine> lines = this.story.journal().stream().filter((line) -> line.step().equals(task)).toList();
		return lines.get(lines.size() - 1);
	}

	/** What whoever takes an open task may read of the case. */
	private Map<String, Object> known(String task) {
		return this.tasks.getVariables(this.story.task(task).getId());
	}

	private Date due(String task) {
		List<Date> dates = this.story.timersOf(this.story.task(task));
		return dates.get(dates.size() - 1);
	}

	private List<String> open() {
		return this.story.tasks().stream().map(Task::getTaskDefinitionKey).toList();
	}

	private List<Letter> letters(String template) {
		return this.story.letters().stream().filter((letter) -> letter.getTemplate().equals(template)).toList();
	}

	/** LUT-13.2a: papers taken in public, whoever asks. */
	@ParameterizedTest
	@CsvSource({ "susan.trelawney,public-executive-or-committee,stated", "helen.oduro,public-full-council,default",
			"aisha.khalil,public-executive-or-committee,stated" })
	void shouldGiveWhatIsPublicAtOnce(String member, String documentClass, String basis) {
		start(member, documentClass, "planning");
		assertThat(this.story.reference()).matches("NTK-2026-[34679CDFHJKMNPQRTVWXY]{4}");
		assertThat(line("giveIt")).returns(Action.DECIDED, JournalLine::action)
			.returns("LUT-13.2a", JournalLine::rule)
			.returns(basis, JournalLine::basis)
			.returns(JournalLine.SYSTEM, JournalLine::actor);
		assertThat(letters("granted")).hasSize(1);
		assertThat(this.story.offeredTo("supplyPublicPaper")).containsExactly("democratic-services");
		supply(CLERK, "supplyPublicPaper");
		Knowledge.ended(this.story, "granted");
		assertThat(letters("released")).extracting(Letter::getRecipient).containsExactly(member);
		assertThat(this.story.passed()).doesNotContain("acceptConditions");
	}

	/** LUT-13.3c: on the body, the need counts as shown. */
	@Test
	void shouldGiveAMemberOfTheBodyItsPrivatePapers() {
		start(ON_BODY, PRIVATE, "planning");
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("service-director.planning");
		assertThat(known("considerRequest")).containsEntry("need", "deemed");
		Knowledge.grant(this.story, DIRECTOR);
		assertThat(this.story.offeredTo("supplyPaper")).containsExactly("service-director.planning");
		supply(DIRECTOR, "supplyPaper");
		assertThat(this.story.offeredTo("acceptConditions")).containsExactly(ON_BODY);
		Knowledge.takes(this.story, ON_BODY);
		Knowledge.ended(this.story, "granted");
		assertThat(line("giveIt")).returns("LUT-13.3c", JournalLine::rule).returns(DIRECTOR, JournalLine::actor);
		Document paper = this.documents.of(this.story.reference()).get(0);
		assertThat(paper.getReaders()).containsExactly(ON_BODY);
		assertThat(this.documents.releaseOf(paper.getId()).orElseThrow().getCondition())
			.contains("only for the councillor's duty");
	}

	/** LUT-13.3c: a deemed need cannot be found missing. */
	@Test
	void shouldNotRefuseForWantOfANeedThatCountsAsShown() {
		start(ON_BODY, PRIVATE, "planning");
		Knowledge.refuse(this.story, DIRECTOR, "need-not-shown");
		assertThat(open()).containsExactly("considerRequest");
		assertThat(known("considerRequest")).extractingByKey("groundRule")
			.asString()
			.contains("counts as shown (13.3)");
		assertThat(this.story.journal()).extracting(JournalLine::action).doesNotContain(Action.DECIDED);
		Knowledge.grant(this.story, DIRECTOR);
		assertThat(open()).containsExactly("supplyPaper");
	}

	/** LUT-13.9: two keys; the second one is withheld. */
	@Test
	void shouldLetAccessFollowWhenTheSecondKeyIsWithheld() {
		start(OUTSIDER, PRIVATE, "planning");
		Knowledge.refuse(this.story, DIRECTOR, "need-not-shown");
		Knowledge.dispute(this.story, OUTSIDER);
		assertThat(this.story.offeredTo("ruleOnRequest")).containsExactly("monitoring-officer");
		Knowledge.rule(this.story, MONITORING_OFFICER, "refuse");
		assertThat(answer("ruleOnRequest")).returns(Action.RECORDED, JournalLine::action);
		assertThat(this.story.offeredTo("giveSecondKey")).containsExactly("chief-executive");
		Knowledge.turnKey(this.story, CHIEF_EXECUTIVE, "withhold");
		assertThat(answer("giveSecondKey")).returns(Action.DECIDED, JournalLine::action)
			.returns("LUT-13.9b", JournalLine::rule)
			.returns(CHIEF_EXECUTIVE, JournalLine::actor);
		supply(DIRECTOR, "supplyPaper");
		Knowledge.takes(this.story, OUTSIDER);
		Knowledge.ended(this.story, "granted");
	}

	/** LUT-13.9c: refused with both keys, then the committee; dates pass on the way. */
	@Test
	void shouldGoUpToTheCommitteeAndRemindOnTheWay() {
		start(OUTSIDER, PRIVATE, "planning");
		this.story.untilAfter(this.story.reminder("considerRequest"));
		assertThat(letters("reminder")).extracting(Letter::getRecipient).containsExactly(DIRECTOR);
		this.story.untilAfter(due("considerRequest"));
		assertThat(this.story.file().isOverdue()).isTrue();
		assertThat(letters("overdue")).hasSize(1);
		Knowledge.refuse(this.story, DIRECTOR, "need-not-shown");
		this.story.untilAfter(this.story.reminder("replyToAnswer"));
		assertThat(letters("reply-reminder")).hasSize(1);
		Knowledge.dispute(this.story, OUTSIDER);
		Knowledge.rule(this.story, MONITORING_OFFICER, "refuse");
		Knowledge.turnKey(this.story, CHIEF_EXECUTIVE, "approve");
		assertThat(answer("giveSecondKey")).returns(CHIEF_EXECUTIVE, JournalLine::actor);
		assertThat(line("refuseIt").text()).contains("The duties do not ask for it.");
		Knowledge.dispute(this.story, OUTSIDER);
		assertThat(open()).containsExactly("recordBodyDecision");
		this.story.untilAfter(due("recordBodyDecision"));
		assertThat(this.story.file().isOverdue()).isTrue();
		Knowledge.bodyDecides(this.story, CLERK, "refuse");
		Knowledge.ended(this.story, "refused");
		assertThat(answer("recordBodyDecision")).returns("LUT-13.9c", JournalLine::rule)
			.returns("stated", JournalLine::basis);
		assertThat(answer("recordBodyDecision").text()).contains("2 March 2026", "Minute 17");
	}

	/** LUT-13.9c: the Executive gives it in part. */
	@Test
	void shouldLetTheExecutiveSettleADispute() {
		start(OUTSIDER, PRIVATE, "executive", Map.of("heldBy", "housing"));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("service-director.housing");
		Knowledge.refuse(this.story, "carol.whitfield", "need-not-shown");
		Knowledge.dispute(this.story, OUTSIDER);
		Knowledge.rule(this.story, MONITORING_OFFICER, "refuse");
		Knowledge.turnKey(this.story, CHIEF_EXECUTIVE, "approve");
		Knowledge.dispute(this.story, OUTSIDER);
		Knowledge.bodyDecides(this.story, CLERK, "grant-in-part");
		supply("carol.whitfield", "supplyPaper");
		Knowledge.takes(this.story, OUTSIDER);
		Knowledge.ended(this.story, "granted-in-part");
	}

	/** LUT-5.4c, 13.8a: partial release, and the rest is disputed. */
	@Test
	void shouldReleaseInPartAndLetTheRestBeDisputed() {
		start(OUTSIDER, "individual-or-commercial", "planning");
		Knowledge.inPart(this.story, DIRECTOR, "personal-data");
		assertThat(line("giveInPart").text()).contains("The prices of the bidders.");
		supply(DIRECTOR, "supplyPaper");
		assertThat(open()).containsExactly("acceptConditions");
		this.story.untilAfter(this.story.reminder("acceptConditions"));
		assertThat(letters("ready")).hasSize(2);
		Knowledge.takes(this.story, OUTSIDER);
		assertThat(this.documents.releasedTo(OUTSIDER)).extracting(Document::getCaseReference)
			.contains(this.story.reference());
		Knowledge.dispute(this.story, OUTSIDER);
		Knowledge.rule(this.story, MONITORING_OFFICER, "grant");
		supply(DIRECTOR, "supplyPaper");
		Knowledge.takes(this.story, OUTSIDER);
		Knowledge.ended(this.story, "granted");
	}

	@Test
	void shouldEndWhereTheConditionsAreNotAccepted() {
		start(ON_BODY, PRIVATE, "planning");
		Knowledge.grant(this.story, DIRECTOR);
		supply(DIRECTOR, "supplyPaper");
		this.story.submit(ON_BODY, "acceptConditions", Map.of("decision", "decline"));
		Knowledge.ended(this.story, "not-taken");
		assertThat(this.documents.releaseOf(this.documents.of(this.story.reference()).get(0).getId())).isEmpty();
	}

	/** LUT-13.4a: an interest stops the request; a dispute goes to both keys. */
	@Test
	void shouldStopWhereTheMemberHasAnInterest() {
		start(ON_BODY, PRIVATE, "planning", Map.of("interest", true));
		assertThat(line("stopIt")).returns("LUT-13.4a", JournalLine::rule);
		assertThat(letters("refused")).hasSize(1);
		Knowledge.dispute(this.story, ON_BODY);
		Knowledge.rule(this.story, MONITORING_OFFICER, "refuse");
		Knowledge.turnKey(this.story, CHIEF_EXECUTIVE, "approve");
		Knowledge.accept(this.story, ON_BODY);
		Knowledge.ended(this.story, "refused");
	}

	/** LUT-13.4a: what is public is given, with a reminder not to ask as a Member. */
	@Test
	void shouldGiveWhatIsPublicWhateverTheInterest() {
		start(OUTSIDER, "public-executive-or-committee", "planning", Map.of("interest", true));
		assertThat(open()).containsExactly("supplyPublicPaper");
		assertThat(letters("granted").get(0).getBody()).contains("you should not ask as a Member (13.4)");
	}

	/** LUT-13.4a: found by the officer, it stops the request too. */
	@Test
	void shouldStopWhereAnInterestIsFound() {
		start(ON_BODY, PRIVATE, "planning");
		Knowledge.refuse(this.story, DIRECTOR, "interest");
		assertThat(line("stopIt")).returns("LUT-13.4a", JournalLine::rule);
		Knowledge.accept(this.story, ON_BODY);
		Knowledge.ended(this.story, "refused");
	}

	/** LUT-16.2b to 16.2d: the public's right and its 20 working days. */
	@Test
	void shouldTurnAQuestionAboutAnotherWardIntoFreedomOfInformation() {
		start(OUTSIDER, "ward-specific", null, Map.of("wards", new ArrayList<>(List.of("riverside"))));
		Knowledge.ended(this.story, "public-right");
		assertThat(letters("public-right")).extracting(Letter::getRecipient).containsExactly(OUTSIDER);
		LocalDate due = LocalDate.ofInstant(
				new WorkingDays(this.council.profile().closingDays()).deadline(Instant.now(), 20),
				ZoneId.of("Europe/London"));
		assertThat(letters("public-right").get(0).getBody()).contains(due.getDayOfMonth() + " ");
		assertThat(line("publicRight")).returns("LUT-16.2b", JournalLine::rule);
	}

	/** LUT-13.1a: the same question from a Member of the ward. */
	@Test
	void shouldLetAnOfficerDecideForAWardMember() {
		start(OUTSIDER, "ward-specific", null,
				Map.of("wards", new ArrayList<>(List.of("orchard")), "heldBy", "highways"));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("service-director.highways");
		this.story.submit("desmond.clarke", "considerRequest",
				Map.of("decision", "public-right", "reason", "Anybody may have this."));
		Knowledge.accept(this.story, OUTSIDER);
		Knowledge.ended(this.story, "public-right");
	}

	/** A class that is wrong is put right, and nothing is refused by it. */
	@Test
	void shouldPutTheClassRightAndFindTheDepartment() {
		start(OUTSIDER, "public-executive-or-committee", null);
		this.desk.claim(CLERK, this.story.task("supplyPublicPaper"));
		this.story.submit(CLERK, "supplyPublicPaper", Map.of("decision", "not-public", "newClass", PRIVATE));
		assertThat(open()).containsExactly("placeRequest");
		this.story.submit(CLERK, "placeRequest", Map.of("department", "planning"));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("service-director.planning");
		this.story.submit(DIRECTOR, "considerRequest",
				Map.of("decision", "reclassify", "newClass", "ward-specific", "reason", "It is about a ward."));
		assertThat(open()).containsExactly("replyToAnswer");
		Knowledge.dispute(this.story, OUTSIDER);
		assertThat(open()).containsExactly("ruleOnRequest");
	}

	/** LUT-13.4b: improper purpose goes straight to both keys, then to the body. */
	@Test
	void shouldTakeBothKeysFromTheBeginningForAnImproperPurpose() {
		start(ON_BODY, PRIVATE, "planning");
		Knowledge.refuse(this.story, DIRECTOR, "improper-purpose");
		assertThat(this.story.journal()).extracting(JournalLine::action).doesNotContain(Action.DECIDED);
		assertThat(this.story.offeredTo("ruleOnRequest")).containsExactly("monitoring-officer");
		Knowledge.rule(this.story, MONITORING_OFFICER, "refuse");
		Knowledge.turnKey(this.story, CHIEF_EXECUTIVE, "approve");
		Knowledge.dispute(this.story, ON_BODY);
		Knowledge.bodyDecides(this.story, CLERK, "grant");
		assertThat(open()).containsExactly("supplyPaper");
	}

	/** LUT-13.4d: litigation, with legal advice first. */
	@Test
	void shouldTakeLegalAdviceBeforeRulingOnAMatterInLitigation() {
		start(ON_BODY, PRIVATE, "planning");
		Knowledge.refuse(this.story, DIRECTOR, "litigation");
		assertThat(this.story.offeredTo("giveAdvice")).containsExactly("head-of-legal");
		this.story.untilAfter(this.story.timers("need-to-know-advice").get(0));
		this.story.untilAfter(this.story.timers("need-to-know-advice").get(0));
		assertThat(letters("reminder")).extracting(Letter::getRecipient).contains("simon.lacey");
		this.story.submit("simon.lacey", "giveAdvice",
				Map.of("opinion", "for", "adviceGiven", "There is no harm in it."));
		Knowledge.rule(this.story, MONITORING_OFFICER, "grant");
		assertThat(open()).containsExactly("supplyPaper");
	}

	/** LUT-13.7e, 13.7f: employee data, with the adviser that the table names. */
	@Test
	void shouldAskForAdviceBeforeAFirstDecision(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "- id: data-protection-officer\n  unit: legal\n  holder: meilin.chan",
					"- id: data-protection-officer\n  unit: legal")
			.read());
		start(OUTSIDER, "employee-data", null, Map.of("heldBy", "finance"));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("hr-director");
		this.story.submit("alison.fairweather", "considerRequest",
				Map.of("decision", "seek-advice", "question", "Would a redacted form do?", "reason", "I am not sure."));
		assertThat(this.story.offeredTo("appoint")).containsExactly("democratic-services");
		this.story.submit(CLERK, "appoint", Map.of("appointee", "dylan.probert", "reason", "He knows the law."));
		this.story.submit("dylan.probert", "giveAdvice",
				Map.of("opinion", "against", "adviceGiven", "A redacted form would do."));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("hr-director");
		assertThat(known("considerRequest")).extractingByKey("giveAdvice")
			.asString()
			.contains("A redacted form would do.");
	}

	/**
	 * Whoever is left in both offices took an earlier step: somebody else is appointed.
	 */
	@Test
	void shouldLetClerksAppointSomebodyWhereNobodyMayAct(@TempDir Path folder) {
		start(OUTSIDER, PRIVATE, "planning");
		Knowledge.refuse(this.story, DIRECTOR, "need-not-shown");
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "- id: monitoring-officer\n  holder: judith.rosenberg\n  deputies: [simon.lacey]",
					"- id: monitoring-officer\n  holder: tomasz.zielinski")
			.replace("posts.yaml", "- id: chief-executive\n  holder: grace.adeyemi\n  deputies: [owen.pritchard]",
					"- id: chief-executive\n  holder: tomasz.zielinski")
			.read());
		Knowledge.dispute(this.story, OUTSIDER);
		assertThat(this.story.offeredTo("appoint")).containsExactly("democratic-services");
		assertThatThrownBy(() -> this.story.submit(CLERK, "appoint",
				Map.of("appointee", DIRECTOR, "reason", "He knows the case.")))
			.hasMessageContaining("took an earlier step");
		this.story.submit(CLERK, "appoint", Map.of("appointee", "simon.lacey", "reason", "He is free."));
		assertThat(this.story.offeredTo("ruleOnRequest")).containsExactly("simon.lacey");
		Knowledge.rule(this.story, "simon.lacey", "grant");
		assertThat(open()).containsExactly("supplyPaper");
	}

	@Test
	void shouldEndWhenTheMemberWithdraws() {
		start(OUTSIDER, PRIVATE, "planning");
		this.desk.start(OUTSIDER, "case-withdrawal",
				Map.of("withdrawn", this.story.reference(), "reason", "I have it now."));
		Knowledge.ended(this.story, "withdrawn");
		assertThat(letters("withdrawn")).extracting(Letter::getRecipient).containsExactly(DIRECTOR);
	}

	/** The deciding officer reads earlier outcomes and reasons, and not who asked. */
	@Test
	void shouldShowEarlierDecisionsOnTheSameDocument() throws Exception {
		Map<String, Object> title = Map.of("document", "Old Mill survey, part 2");
		start(OUTSIDER, PRIVATE, "planning", title);
		this.story.submit(DIRECTOR, "considerRequest", Map.of("decision", "refuse", "ground", "need-not-shown",
				"reason", "Susan Trelawney has no part in it."));
		this.passed.addAll(this.story.passed());
		start("leonard.fenn", PRIVATE, "planning", Map.of("document", "OLD MILL SURVEY (part 2)"));
		String form = new String(this.desk.as(DIRECTOR,
				() -> read(this.forms.getDeployedTaskForm(this.story.task("considerRequest").getId()))));
		assertThat(form).contains("Decided on this before", "Refused", "the person concerned has no part in it.")
			.doesNotContain("Trelawney");
	}

	private static byte[] read(InputStream form) {
		try (form) {
			return form.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void shouldRefuseToSupplyNothing() {
		start(ON_BODY, PRIVATE, "planning");
		Knowledge.grant(this.story, DIRECTOR);
		assertThatThrownBy(() -> this.story.submit(DIRECTOR, "supplyPaper", Map.of()))
			.hasMessageContaining("put the paper in first");
		assertThat(open()).containsExactly("supplyPaper");
	}

}
