package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with the answers to a task is refused with what to mend; the task stays
 * as it was.
 */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskRefusalTests {

	private static final String HANDLER = "carol.whitfield";

	private static final String OFFICER = "liam.brennan";

	private static final Map<String, String> SOUND = Map.of("decision", "not-upheld", "reason",
			"Confidential reasons.");

	@Autowired
	CaseStories desk;

	@Autowired
	TaskService tasks;

	@Autowired
	Traces traces;

	@LocalServerPort
	int port;

	private String task;

	@BeforeEach
	void raise() {
		if (this.task != null && this.tasks.createTaskQuery().taskId(this.task).count() > 0) {
			this.tasks.setAssignee(this.task, null);
			return;
		}
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				new HashMap<>(Map.of("subject", OFFICER, "concern", "conduct", "summary", "He shouted.", "incidentDate",
						"2026-06-02", "informalResolution", "tried")));
		this.task = story.task("considerComplaint").getId();
	}

	static Stream<Refusal> refusals() {
		return Stream.of(Refusal.missing("decision", "choose one of the options."),
				Refusal.missing("reason", "this has to be filled in."),
				Refusal.of("nothing", "decision", null, "choose one of the options."),
				new Refusal("null", "reason", null, "write the value as"),
				Refusal.of("unknown", "subject", "carol.whitfield", "this form has no such field"),
				Refusal.of("the case's own", "office", "leader", "this form has no such field"),
				Refusal.of("a number", "reason", 5, "text is expected here."),
				Refusal.of("true", "decision", true, "choose from the options"),
				Refusal.of("an object", "reason", Map.of("a", 1), "text is expected here."),
				Refusal.typed("reason", "Object", "{}"), Refusal.typed("reason", "File", "YWJj"),
				Refusal.typed("reason", "Xml", "<a/>"), Refusal.typed("reason", "Json", "{"),
				Refusal.typed("decision", "Json", "{"),
				Refusal.of("not offered", "decision", "perhaps", "choose from the options"),
				Refusal.of("of another task", "decision", "complaints-policy", "choose from the options"),
				Refusal.of("hidden", "question", "Why?", "not asked together with the other answers"),
				Refusal.of("hidden", "actionTaken", "Training", "not asked together with the other answers"),
				Refusal.of("of 1 MB", "reason", "x".repeat(1_000_000), "at most 4,000 characters"),
				Refusal.of("one too long", "reason", "x".repeat(4_001), "at most 4,000 characters"),
				Refusal.of("with NUL", "reason", "a\0b", "type it again"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void shouldRefuse(Refusal refusal, CapturedOutput output) {
		int silence = output.length();
		Map<String, Object> before = this.traces.now();
		for (RestDoor door : RestDoor.values()) {
			RestDoor.Person handler = door.open(this.port, HANDLER);
			refusal.isExplainedIn(handler.post(at("submit-form"), refusal.body(SOUND)));
			refusal.isExplainedIn(handler.post(at("complete"), refusal.body(SOUND)));
		}
		assertThat(this.traces.now()).isEqualTo(before);
		assertThat(output.toString().substring(silence)).doesNotContain("ERROR", "WARN", "Exception", "Confidential");
	}

	@ParameterizedTest
	@EnumSource
	void shouldRefuseWhoHasNoRightToIt(RestDoor door, CapturedOutput output) {
		int silence = output.length();
		Map<String, Object> before = this.traces.now();
		for (String user : List.of("aisha.khalil", OFFICER, "stephen.hartley", "rosalind.pike")) {
			RestDoor.Person person = door.open(this.port, user);
			for (String way : List.of("submit-form", "complete", "resolve", "claim", "bpmnEscalation")) {
				RestDoor.Answer answer = person.post(at(way), way.equals("claim") ? Map.of("userId", user) : sound());
				assertThat(answer.status()).as("%s %s: %s", user, way, answer.body()).isBetween(400, 404);
			}
		}
		assertThat(this.traces.now()).isEqualTo(before);
		assertThat(output.toString().substring(silence)).doesNotContain("ERROR", "WARN", "Exception", "Confidential");
	}

	@ParameterizedTest
	@EnumSource
	void shouldRefuseWorkThatSomebodyElseTookOn(RestDoor door) {
		this.tasks.setAssignee(this.task, "stephen.hartley");
		Map<String, Object> before = this.traces.now();
		RestDoor.Person handler = door.open(this.port, HANDLER);
		for (String way : List.of("submit-form", "complete", "resolve")) {
			RestDoor.Answer answer = handler.post(at(way), sound());
			assertThat(answer.status()).as(answer.body()).isEqualTo(400);
			assertThat(answer.message()).contains("task: somebody else is working on it");
		}
		assertThat(handler.post(at("claim"), Map.of("userId", HANDLER)).message()).contains("somebody else");
		assertThat(handler.post(at("claim"), Map.of()).status()).isEqualTo(403);
		assertThat(handler.post(at("unclaim"), Map.of()).status()).isEqualTo(403);
		assertThat(this.traces.now()).isEqualTo(before);
	}

	/** Nobody acts in their own case, and nobody can hand it to them. */
	@ParameterizedTest
	@EnumSource
	void shouldNotHandATaskToSomebodyToWhomItIsNotOffered(RestDoor door) {
		Map<String, Object> before = this.traces.now();
		RestDoor.Person handler = door.open(this.port, HANDLER);
		for (String way : List.of("claim", "assignee", "delegate")) {
			RestDoor.Answer answer = handler.post(at(way), Map.of("userId", OFFICER));
			assertThat(answer.status()).as(answer.body()).isIn(400, 403);
		}
		assertThat(this.traces.now()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void shouldNotEndATaskOtherThanWithItsForm(RestDoor door, CapturedOutput output) {
		int silence = output.length();
		Map<String, Object> before = this.traces.now();
		RestDoor.Person handler = door.open(this.port, HANDLER);
		Map<String, Object> values = Map.of("variables", Map.of("office", Map.of("value", "leader")), "errorCode",
				"noOfficeHolder", "escalationCode", "any");
		for (String way : List.of("bpmnError", "bpmnEscalation")) {
			RestDoor.Answer answer = handler.post(at(way), values);
			assertThat(answer.status()).as(answer.body()).isEqualTo(403);
			assertThat(answer.message()).contains("nobody does so by hand");
		}
		Map<String, Object> change = Map.of("modifications", Map.of("office", Map.of("value", "leader")));
		assertThat(handler.post(at("variables"), change).status()).isEqualTo(403);
		assertThat(handler.post(at("localVariables"), change).status()).isEqualTo(403);
		assertThat(this.traces.now()).isEqualTo(before);
		assertThat(output.toString().substring(silence)).doesNotContain("ERROR", "WARN");
	}

	@ParameterizedTest
	@EnumSource
	void shouldGiveBackWhatOneTookOn(RestDoor door) {
		RestDoor.Person handler = door.open(this.port, HANDLER);
		assertThat(handler.post(at("claim"), Map.of("userId", HANDLER)).status()).isEqualTo(204);
		assertThat(this.tasks.createTaskQuery().taskId(this.task).singleResult().getAssignee()).isEqualTo(HANDLER);
		assertThat(handler.post(at("unclaim"), Map.of()).status()).isEqualTo(204);
		assertThat(this.tasks.createTaskQuery().taskId(this.task).singleResult().getAssignee()).isNull();
	}

	@Test
	void shouldSayThatATaskIsFinished() {
		RestDoor.Person handler = RestDoor.ENGINE_REST.open(this.port, HANDLER);
		assertThat(handler.post(at("submit-form"), sound()).status()).isEqualTo(204);
		for (String way : List.of("submit-form", "complete", "resolve")) {
			RestDoor.Answer again = handler.post(at(way), sound());
			assertThat(again.status()).as(again.body()).isEqualTo(400);
			assertThat(again.message()).contains("task: it is finished already");
		}
	}

	private String at(String way) {
		return "/task/" + this.task + "/" + way;
	}

	private static Map<String, Object> sound() {
		return Refusal.missing("nothing", "").body(SOUND);
	}

}
