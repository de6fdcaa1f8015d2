package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LUT-9.7a, 9.7b, 9.8a: three groups and a Member without one. By whatever door, nobody
 * of another group learns more of a request than the table allows: that there is one.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttendanceSecrecyTests {

	private static final String MATTER = "Zebra crossing in Quagga Lane";

	/** What the table allows to be told where advice was asked for. */
	private static final String TOPIC = "Road safety";

	private static final String OFFICER = "yusuf.demir";

	/** What the group asked, was told and thinks, and of whom. */
	private static final List<String> SECRETS = List.of("Quagga", "quagga", "Okapi", "Tapir", "Civet", "aisha.khalil",
			"Khalil", "yusuf.demir", "Demir", "\"labour\"", "Labour");

	/** Leaders and Members of the other groups, and the Members without a group. */
	private static final List<String> OTHERS = List.of("alan.fitzgerald", "margaret.holloway", "philip.ransome",
			"leonard.fenn");

	/** What anybody may ask of the engine about everything. */
	private static final List<String> LISTS = List.of("/task", "/execution", "/variable-instance", "/job", "/incident",
			"/event-subscription", "/process-instance", "/history/process-instance", "/history/activity-instance",
			"/history/variable-instance", "/history/detail", "/history/task", "/history/user-operation",
			"/history/identity-link-log", "/history/incident", "/history/job-log",
			"/history/decision-instance?includeInputs=true&includeOutputs=true");

	/** What one may ask about a run of which one has learned the number. */
	private static final List<String> RUNS = List.of("/task?processInstanceId={instance}",
			"/variable-instance?processInstanceIdIn={instance}",
			"/history/variable-instance?processInstanceId={instance}", "/history/detail?processInstanceId={instance}",
			"/process-instance/{instance}", "/process-instance/{instance}/variables",
			"/process-instance/{instance}/activity-instances", "/history/process-instance/{instance}", "/task/{task}",
			"/task/{task}/form-variables", "/task/{task}/variables", "/task/{task}/comment");

	private static final List<String> FILES = List.of("/cases", "/cases?procedure=political-group-attendance",
			"/cases/{case}", "/cases/{case}/letters", "/cases/{case}/documents");

	private final List<CaseStory> stories = new ArrayList<>();

	@Autowired
	CaseStories desk;

	@Autowired
	RuntimeService runtime;

	@Autowired
	HistoryService history;

	@LocalServerPort
	int port;

	/** Cases that between them stand at every stage, with every offer still open. */
	@BeforeAll
	void askAndAdvise() {
		CaseStory waiting = ask("attendance", MATTER);
		CaseStory supported = ask("advice", TOPIC);
		Attendance.agree(supported, "harpreet.sidhu");
		supported.submit(OFFICER, "recordSupport", Map.of("attended", "yes", "adviceNote", "Okapi: two options.",
				"groupView", "Tapir: the group prefers the first."));
		CaseStory refused = ask("attendance", MATTER);
		refused.submit("harpreet.sidhu", "considerRequest", Map.of("decision", "refuse", "reason", "Civet."));
		refused.submit("aisha.khalil", "answerRefusal", Map.of("decision", "leave"));
		this.stories.addAll(List.of(waiting, supported, refused));
	}

	private CaseStory ask(String support, String matter) {
		return this.desk.start("aisha.khalil", Attendance.PROCEDURE,
				Attendance.ask("labour", support, OFFICER, Map.of("matter", matter, "present", "Quagga.")));
	}

	@ParameterizedTest
	@EnumSource
	void shouldTellNobodyOfAnotherGroup(RestDoor door) {
		List<String> leaks = new ArrayList<>();
		for (String user : OTHERS) {
			Person engine = door.open(this.port, user);
			Person files = engine.asking("http://localhost:" + this.port + "/api");
			LISTS.forEach((question) -> look(engine, user, question, this.stories.get(0), "", "", leaks));
			for (CaseStory story : this.stories) {
				runs(story).forEach((run) -> RUNS
					.forEach((question) -> look(engine, user, question, story, run.getId(), taskOf(run), leaks)));
				FILES.forEach((question) -> look(files, user, question, story, "", "", leaks));
			}
		}
		Findings.assertNone("What " + door + " tells of another group's request", leaks.stream().distinct());
	}

	/**
	 * The questions tell something: whoever asked and whoever decided learn of the case.
	 */
	@ParameterizedTest
	@EnumSource
	void shouldTellThoseWhoAreConcerned(RestDoor door) {
		String file = "/cases/" + this.stories.get(0).reference();
		for (String user : List.of("aisha.khalil", "harpreet.sidhu")) {
			Person files = door.open(this.port, user).asking("http://localhost:" + this.port + "/api");
			assertThat(files.get(file).expect(200).body()).contains(MATTER);
		}
	}

	/** The offer itself knows the fact, and nothing that the table does not allow. */
	@ParameterizedTest
	@EnumSource
	void shouldLetAnOfferKnowTheFactOnly(RestDoor door) {
		for (CaseStory story : this.stories) {
			for (String leader : List.of("alan.fitzgerald", "margaret.holloway")) {
				Task offer = Attendance.taskOf(story, "answerOffer", leader);
				JsonNode known = door.open(this.port, leader)
					.get("/task/" + offer.getId() + "/variables")
					.expect(200)
					.json();
				assertThat(known.fieldNames()).toIterable()
					.isSubsetOf("reference", "askedOffice", "askedPerson", "gets", "event", "toldSupport", "toldMatter",
							"tellerOffice", "offerParagraph", "office", "seat", "rule", "basis", "dueAt", "card");
				assertThat(known.path("toldMatter").path("value").asText())
					.isEqualTo((story == this.stories.get(1)) ? TOPIC : "");
				assertThat(SECRETS).noneMatch((secret) -> known.toString().contains(secret));
			}
		}
	}

	@Test
	void shouldWriteNothingElseToOthers() {
		for (CaseStory story : this.stories) {
			assertThat(story.letters()).filteredOn((letter) -> OTHERS.contains(letter.getRecipient()))
				.hasSize(2)
				.allSatisfy((letter) -> assertThat(SECRETS)
					.noneMatch((secret) -> (letter.getSubject() + letter.getBody()).contains(secret)));
		}
	}

	/** The group that asked does not learn either what the others do with the offer. */
	@Test
	void shouldNotTellWhoAskedWhatTheOthersAnswer() {
		Person asker = RestDoor.ENGINE_REST.open(this.port, "aisha.khalil")
			.asking("http://localhost:" + this.port + "/api");
		Attendance.declineOffers(this.stories.get(2), "margaret.holloway");
		String file = asker.get("/cases/" + this.stories.get(2).reference()).expect(200).body();
		assertThat(file).contains("answerRefusal").doesNotContain("answered the offer", "Holloway", "answerOffer");
	}

	private static void look(Person person, String user, String question, CaseStory story, String instance, String task,
			List<String> leaks) {
		if (question.contains("{task}") && task.isEmpty()) {
			return;
		}
		Answer answer = person
			.get(question.replace("{case}", story.reference()).replace("{instance}", instance).replace("{task}", task));
		assertThat(answer.status()).as("%s, %s", user, question).isNotEqualTo(500);
		SECRETS.stream()
			.filter((secret) -> answer.status() < 300 && answer.body().contains(secret))
			.forEach((secret) -> leaks.add("%s, %s: %s".formatted(user, question, secret)));
	}

	private Stream<ProcessInstance> runs(CaseStory story) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(story.reference()).list().stream();
	}

	private String taskOf(ProcessInstance run) {
		return this.history.createHistoricTaskInstanceQuery()
			.processInstanceId(run.getId())
			.list()
			.stream()
			.map((task) -> task.getId())
			.findFirst()
			.orElse("");
	}

}
