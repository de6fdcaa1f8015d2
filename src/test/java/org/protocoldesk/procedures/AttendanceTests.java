package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.RepositoryService;
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
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.directory.DirectoryFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A political group's request in the default council, told as stories. What its tables
 * never lead to is passed in the tests of the other councils.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttendanceTests {

	private static final String MEMBER = "aisha.khalil";

	private static final String OFFICER = "liam.brennan";

	private static final String DIRECTOR = "carol.whitfield";

	private static final String CHIEF = "grace.adeyemi";

	private static final String MONITORING_OFFICER = "judith.rosenberg";

	private static final String[] OTHER_LEADERS = { "alan.fitzgerald", "margaret.holloway" };

	/** What the tables of this council never lead to. */
	private static final Set<String> ELSEWHERE = Set.of("outsidersRefused", "nomineeGoes", "otherTold",
			"nothingAttributed", "passageChecked", "considerOutsiders", "confirmNomination", "handInPassage",
			"checkPassage");

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	RepositoryService repository;

	private CaseStory story;

	@AfterEach
	void note() {
		this.passed.addAll(this.story.passed());
	}

	@AfterAll
	void everyEndAndBoundaryEventWasPassed() {
		Set<String> all = new TreeSet<>();
		Attendance.MODELS.forEach((model) -> all.addAll(ModelEvents.endsAndBoundaries(this.repository, model)));
		all.removeAll(ELSEWHERE);
		assertThat(this.passed).containsAll(all);
	}

	private CaseStory start(String officer, Map<String, Object> more) {
		return start("attendance", officer, more);
	}

	private CaseStory start(String support, String officer, Map<String, Object> more) {
		this.story = this.desk.start(MEMBER, Attendance.PROCEDURE, Attendance.ask("labour", support, officer, more));
		return this.story;
	}

	private JournalLine line(String step) {
		return this.story.journal().stream().filter((line) -> line.step().equals(step)).findFirst().orElseThrow();
	}

	private JournalLine line(String step, Action action) {
		return this.story.journal()
			.stream()
			.filter((line) -> line.step().equals(step) && line.action() == action)
			.findFirst()
			.orElseThrow();
	}

	private JournalLine saying(String text) {
		return this.story.journal().stream().filter((line) -> line.text().contains(text)).findFirst().orElseThrow();
	}

	private List<String> templates() {
		return this.story.letters().stream().map((letter) -> letter.getTemplate()).toList();
	}

	/** LUT-9.6e, 9.6f, 9.5a, 9.7a, 9.4b. */
	@Test
	void shouldLetTheServiceDirectorApproveBeforeTheMeeting() {
		start(OFFICER, Map.of());
		assertThat(this.story.reference()).matches("GRP-2026-[34679CDFHJKMNPQRTVWXY]{4}");
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("service-director.housing");
		assertThat(this.story.openedForm(DIRECTOR, "considerRequest")).contains(
				"only if you approve before the meeting",
				"Whoever goes is told: You go because it was approved beforehand");
		assertThat(line("considerRequest", Action.ROUTED).rule()).isEqualTo("LUT-9.6e");
		Attendance.agree(this.story, DIRECTOR);
		assertThat(line("considerRequest", Action.DECIDED).rule()).isEqualTo("LUT-9.6f");
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.meet(this.story);
		assertThat(this.story.offeredTo("recordSupport")).containsExactly(OFFICER);
		Attendance.attended(this.story, OFFICER);
		assertThat(saying("asked to pass on its view")).returns("LUT-9.4b", JournalLine::rule);
		assertThat(saying("Note of the advice").audience()).isEqualTo(Audience.OFFICES);
		assertThat(this.story.letters()).extracting("template", "recipient", "rule")
			.contains(tuple("officer-asked", OFFICER, "LUT-9.6f"), tuple("confidentiality", OFFICER, "LUT-9.7a"));
		Attendance.fullAdvice(this.story, OFFICER);
		assertThat(line("giveFullAdvice").rule()).isEqualTo("LUT-9.5a");
		Attendance.ended(this.story, "supported");
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(textBlock = """
			business, party,  LUT-9.3b, 9.3
			business, mixed,  LUT-9.3c, 9.3
			""")
	void shouldRefuseAtIntakeWhatLeavesNoChoice(String field, String value, String rule, String paragraph) {
		start(OFFICER, Map.of(field, value));
		assertThat(this.story.file().outcome()).isEqualTo("barred");
		assertThat(this.story.letters()).extracting("template", "recipient", "rule")
			.contains(tuple("barred", MEMBER, rule));
		assertThat(this.story.letters().stream().filter((letter) -> letter.getTemplate().equals("barred")).findFirst())
			.get()
			.satisfies((letter) -> assertThat(letter.getBody()).contains("(paragraph %s)".formatted(paragraph)));
		assertThat(line("barred").rule()).isEqualTo(rule);
		assertThat(this.story.passed()).doesNotContain("settle");
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.ended(this.story, "barred");
	}

	/** LUT-9.6a, 9.6b: outsiders without an exceptional reason. */
	@ParameterizedTest
	@CsvSource({ "attendance", "advice", "report" })
	void shouldRefuseOutsidersWithoutAnExceptionalReason(String support) {
		start(support, OFFICER, Map.of("outsiders", true));
		assertThat(line("barred").rule()).isEqualTo("LUT-9.6a");
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.ended(this.story, "barred");
	}

	@Test
	void shouldRefuseAMemberWithoutAGroup() {
		Map<String, Object> answers = Attendance.ask("", "advice", OFFICER);
		answers.remove("group");
		this.story = this.desk.start("leonard.fenn", Attendance.PROCEDURE, answers);
		assertThat(line("barred").rule()).isEqualTo("LUT-9.6e");
		assertThat(this.story.file().outcome()).isEqualTo("barred");
	}

	@Test
	void shouldRefuseToAskForAnotherGroup() {
		assertThatThrownBy(
				() -> this.desk.start(MEMBER, Attendance.PROCEDURE, Attendance.ask("conservative", "advice", OFFICER)))
			.hasMessageContaining("the group that they sit in");
		start(OFFICER, Map.of());
	}

	/** attendance-channel: whoever was asked first, the Service Director decides. */
	@ParameterizedTest
	@CsvSource({ "officer, LUT-9.6g, stated", "chief-executive, LUT-9.6e, default", "other-office, LUT-9.6e, default" })
	void shouldPassOnWhatWasAskedElsewhere(String channel, String rule, String basis) {
		start(OFFICER, Map.of("channel", channel));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("service-director.housing");
		assertThat(this.story.letters()).extracting("template", "recipient", "rule", "basis")
			.contains(tuple("received", MEMBER, rule, basis));
	}

	/** attendance-gate: the requested officer above the office moves the decision up. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			liam.brennan,       service-director.housing
			carol.whitfield,    corporate-director.place
			alison.fairweather, corporate-director.resources
			stephen.hartley,    chief-executive
			judith.rosenberg,   chief-executive
			kwame.boateng,      chief-executive
			""")
	void shouldMoveTheDecisionUp(String officer, String post) {
		start(officer, Map.of());
		Set<String> desks = this.story.offeredTo("considerRequest");
		assertThat(desks).doesNotContain(officer);
		if (!desks.equals(Set.of(post))) {
			assertThat(desks).contains(this.desk.holderOf(post));
		}
	}

	/** A deputy of the deciding office who is the officer wanted does not decide. */
	@Test
	void shouldKeepTheOfficerWhoIsWantedFromDeciding() {
		start("patricia.nolan", Map.of());
		assertThat(this.story.offeredTo("considerRequest")).containsExactly(DIRECTOR);
	}

	@Test
	void shouldLetTheChiefExecutiveDecideAfterConsulting() {
		start(CHIEF, Map.of());
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.consulted(this.story, MONITORING_OFFICER);
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("chief-executive");
		this.story.untilAfter(this.story.task("considerRequest").getDueDate());
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").containsExactly("considerRequest");
		Attendance.refuse(this.story, CHIEF);
		Attendance.ended(this.story, "refused");
	}

	/** attendance-approval, every row. */
	@ParameterizedTest(name = "outsiders {0}: {1}, goes on {2}, {3}: {4}")
	@CsvSource(textBlock = """
			false, agree,  false, ,       agreed
			false, refuse, false, ,       refused
			false, refuse, true,  agree,  agreed
			false, refuse, true,  refuse, refused
			false, refuse, true,  silent, not-answered
			false, silent, false, ,       not-answered
			false, silent, true,  agree,  agreed
			false, silent, true,  refuse, refused
			false, silent, true,  silent, not-answered
			true,  agree,  false, ,       agreed
			true,  refuse, false, ,       refused
			true,  refuse, true,  agree,  agreed
			true,  refuse, true,  refuse, refused
			true,  refuse, true,  silent, not-answered
			true,  silent, false, ,       not-answered
			true,  silent, true,  agree,  agreed
			true,  silent, true,  refuse, refused
			true,  silent, true,  silent, not-answered
			""")
	void shouldEndAsTheTableSays(boolean outsiders, String first, boolean goesOn, String second, String end) {
		start(OFFICER, outsiders ? Attendance.outsiders() : Map.of());
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		if (outsiders) {
			Attendance.consulted(this.story, CHIEF);
			Attendance.consulted(this.story, MONITORING_OFFICER);
		}
		answer("considerRequest", DIRECTOR, first, outsiders);
		if (first.equals("silent")) {
			this.story.untilAfter(this.story.task("considerRequest").getDueDate());
			assertThat(this.story.file().isOverdue()).isTrue();
		}
		if (!first.equals("agree")) {
			boolean silence = first.equals("silent");
			this.story.submit(MEMBER, silence ? "goOnInSilence" : "answerRefusal",
					Map.of("decision", goesOn ? "go-on" : silence ? "wait" : "leave"));
		}
		if (goesOn) {
			assertThat(this.story.offeredTo("considerFurther")).containsExactly("chief-executive");
			answer("considerFurther", CHIEF, second, outsiders);
		}
		switch (end) {
			case "agreed" -> {
				assertThat(Attendance.isAgreed(this.story)).isTrue();
				assertThat(this.story.journal().stream().anyMatch((line) -> line.text().contains("Safeguards:")))
					.isEqualTo(outsiders);
			}
			case "not-answered" -> {
				Attendance.meet(this.story);
				assertThat(templates()).contains("no-answer");
				Attendance.ended(this.story, end);
			}
			default -> Attendance.ended(this.story, end);
		}
	}

	private void answer(String task, String officer, String decision, boolean outsiders) {
		if (decision.equals("agree") && outsiders) {
			this.story.submit(officer, task, Attendance.agreeWithSafeguards());
		}
		else if (!decision.equals("silent")) {
			this.story.decide(officer, task, decision);
		}
	}

	/** LUT-9.6c, 9.6d. */
	@Test
	void shouldRecordBothConsultationsAndTheSafeguards() {
		start(OFFICER, Attendance.outsiders());
		assertThat(this.story.tasks()).extracting("taskDefinitionKey").doesNotContain("considerRequest");
		Attendance.consulted(this.story, CHIEF);
		Task waiting = Attendance.taskOf(this.story, "giveView", MONITORING_OFFICER);
		this.story.untilAfter(this.story.timers("attendance-consultation").get(0));
		this.story.untilAfter(waiting.getDueDate());
		assertThat(saying("I see no harm in it.").text()).contains("was consulted, not asked for consent");
		assertThat(saying("did not answer")).returns("giveView", JournalLine::step)
			.returns("default", JournalLine::basis);
		assertThat(this.story.journal()).filteredOn((line) -> line.action() == Action.CONSULTED)
			.extracting(JournalLine::rule)
			.containsExactly("LUT-9.6c", "LUT-9.6c");
		assertThatThrownBy(() -> Attendance.agree(this.story, DIRECTOR)).hasMessageContaining("safeguards");
		this.story.submit(DIRECTOR, "considerRequest", Attendance.agreeWithSafeguards());
		assertThat(saying("Safeguards:")).returns("LUT-9.6d", JournalLine::rule);
		assertThat(saying("Safeguards:").text()).contains("Ann Other, tenants' federation",
				"the officer comes for this item and leaves before other business; "
						+ "no confidential papers or information");
	}

	/** LUT-9.8a to 9.8c: told and offered the same, and the acceptance decided again. */
	@Test
	void shouldOfferEveryOtherGroupTheSame() {
		start(OFFICER, Map.of());
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("offer"))
			.extracting("recipient", "rule")
			.containsExactlyInAnyOrder(tuple("alan.fitzgerald", "LUT-9.8a"), tuple("margaret.holloway", "LUT-9.8a"));
		Task offer = Attendance.taskOf(this.story, "answerOffer", "margaret.holloway");
		this.story.submit("margaret.holloway", offer, Attendance.acceptOffer(OFFICER));
		CaseStory linked = this.desk.latestOf("margaret.holloway");
		assertThat(linked.reference()).isNotEqualTo(this.story.reference());
		assertThat(linked.offeredTo("considerRequest")).containsExactly("service-director.housing");
		assertThat(linked.variable("answersOffer")).isEqualTo("yes");
		assertThat(linked.letters()).extracting("template").doesNotContain("offer", "told");
		assertThat(line("openOwnRequest").audience()).isEqualTo(Audience.OFFICES);
		this.story.untilAfter(this.story.timers("attendance-offer").get(0));
		assertThat(templates()).contains("offer-reminder");
		this.story.untilAfter(Attendance.taskOf(this.story, "answerOffer", "alan.fitzgerald").getDueDate());
		assertThat(saying("did not answer").basis()).isEqualTo("default");
	}

	@Test
	void shouldRefuseAnOfferThatIsTakenUpWithoutSayingWhatFor() {
		start(OFFICER, Map.of());
		Task offer = Attendance.taskOf(this.story, "answerOffer", "margaret.holloway");
		assertThatThrownBy(() -> this.story.submit("margaret.holloway", offer, Map.of("decision", "accept")))
			.hasMessageContaining("officer");
		Map<String, Object> party = new HashMap<>(Attendance.acceptOffer(OFFICER));
		party.put("business", "party");
		this.story.submit("margaret.holloway", offer, party);
		assertThat(line("openOwnRequest").text()).contains("GRP-2026-");
	}

	@Test
	void shouldRecordAGroupThatNobodyLeads(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("groups.yaml", "\n  leader: margaret.holloway", "")
			.read());
		start(OFFICER, Map.of());
		assertThat(saying("no leader").audience()).isEqualTo(Audience.OFFICES);
	}

	@Test
	void shouldAppointSomebodyWhereNobodyMayDecide(@TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "holder: grace.adeyemi\n  deputies: [owen.pritchard]",
					"deputies: [judith.rosenberg]")
			.replace("posts.yaml", "- id: monitoring-officer\n  holder: judith.rosenberg\n  deputies: [simon.lacey]",
					"- id: monitoring-officer\n  holder: judith.rosenberg")
			.read());
		start(MONITORING_OFFICER, Map.of());
		this.story.submit("imran.sheikh", "appoint",
				Map.of("appointee", "owen.pritchard", "reason", "He is independent."));
		assertThat(this.story.offeredTo("considerRequest")).containsExactly("owen.pritchard");
		Attendance.refuse(this.story, "owen.pritchard");
	}

	@Test
	void shouldRemindEverybodyInTime() {
		start(OFFICER, Map.of("meetingAt", Attendance.meetingIn(120)));
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		this.story.untilAfter(this.story.reminder("considerRequest"));
		this.story.untilAfter(this.story.task("considerRequest").getDueDate());
		assertThat(templates()).contains("reminder", "overdue");
		this.story.untilAfter(this.story.reminder("goOnInSilence"));
		assertThat(templates()).contains("reply-reminder");
		Attendance.refuse(this.story, DIRECTOR);
		assertThat(this.story.task("answerRefusal").getAssignee()).isEqualTo(MEMBER);
		assertThat(this.story.openedForm(MEMBER, "answerRefusal")).contains("refused: For good reasons.",
				"take it to the Chief Executive.");
		assertThat(Attendance.known(this.story, "answerRefusal", "sameMatter")).isNull();
		assertThat(Attendance.known(this.story, "answerRefusal", "earlierCases")).isNull();
		this.story.untilAfter(this.story.reminder("answerRefusal"));
		assertThat(templates()).filteredOn("reply-reminder"::equals).hasSize(2);
		this.story.submit(MEMBER, "answerRefusal", Map.of("decision", "go-on", "addition", "It is urgent."));
		assertThat(this.story.file().isOverdue()).isFalse();
		this.story.untilAfter(this.story.reminder("considerFurther"));
		this.story.untilAfter(this.story.task("considerFurther").getDueDate());
		assertThat(this.story.file().isOverdue()).isTrue();
		this.story.decide(CHIEF, "considerFurther", "agree");
		Attendance.meet(this.story);
		this.story.untilAfter(this.story.reminder("recordSupport"));
		this.story.untilAfter(this.story.task("recordSupport").getDueDate());
		assertThat(templates()).contains("follow-up-reminder");
		Attendance.attended(this.story, OFFICER);
		this.story.untilAfter(this.story.reminder("giveFullAdvice"));
		this.story.untilAfter(this.story.task("giveFullAdvice").getDueDate());
		assertThat(templates()).contains("advice-reminder");
		Attendance.fullAdvice(this.story, OFFICER);
		Attendance.ended(this.story, "supported");
	}

	@Test
	void shouldCloseWhereNoSupportWasGiven() {
		start("advice", OFFICER, Map.of());
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.agree(this.story, DIRECTOR);
		this.story.submit(OFFICER, "recordSupport", Map.of("attended", "no"));
		Attendance.ended(this.story, "not-given");
	}

	/** LUT-9.8a: advice may be told with its topic, attendance without. */
	@ParameterizedTest
	@CsvSource({ "attendance, false", "advice, true", "report, true" })
	void shouldTellTheTopicOnlyWhereTheTableAllowsIt(String support, boolean told) {
		start(support, OFFICER, Map.of());
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("offer"))
			.hasSize(2)
			.allSatisfy((letter) -> assertThat(letter.getBody().contains(Attendance.MATTER)).isEqualTo(told))
			.allSatisfy((letter) -> assertThat(letter.getBody()).doesNotContain("Labour", "Brennan", "Khalil"));
	}

	@Test
	void shouldLetTheMemberWithdrawBeforeAndAfterItIsAgreed() {
		start(OFFICER, Map.of());
		withdraw();
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.ended(this.story, "withdrawn");
		this.passed.addAll(this.story.passed());
		start(OFFICER, Map.of());
		Attendance.agree(this.story, DIRECTOR);
		withdraw();
		assertThat(this.story.letters()).extracting("template", "recipient").contains(tuple("withdrawn", OFFICER));
		Attendance.declineOffers(this.story, OTHER_LEADERS);
		Attendance.ended(this.story, "withdrawn");
	}

	private void withdraw() {
		this.desk.start(MEMBER, "case-withdrawal",
				Map.of("withdrawn", this.story.reference(), "reason", "The meeting is off."));
		this.story.runJobs();
	}

	/** LUT-9.4b: nothing can use a group's view as authority. */
	@Test
	void shouldNotLetAGroupsViewBeAuthority() {
		start("advice", OFFICER, Map.of());
		Attendance.agree(this.story, DIRECTOR);
		this.story.submit(OFFICER, "recordSupport",
				Map.of("attended", "yes", "adviceNote", "Two options.", "groupView", "Close the office."));
		assertThat(saying("Close the office").action()).isEqualTo(Action.RECORDED);
		assertThat(this.story.journal()).filteredOn((line) -> line.action() == Action.DECIDED)
			.extracting(JournalLine::text)
			.noneMatch((text) -> text.contains("Close the office"));
		CaseStory decision = this.desk.start(DIRECTOR, Delegated.PROCEDURE,
				Delegated.use("empty-homes-works", "none", Map.of("basedOn", "group-view")));
		assertThat(decision.tasks()).extracting("taskDefinitionKey").containsExactly("answerStop");
		assertThat(decision.passed()).doesNotContain("decideMatter");
	}

}
