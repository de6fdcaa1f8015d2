package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong at the start is refused with what to mend, and leaves no trace. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTests {

	private static final String MEMBER = "aisha.khalil";

	private static final String START = "/process-definition/key/complaint-escalation/start";

	private static final String SUBMIT_FORM = "/process-definition/key/complaint-escalation/submit-form";

	private static final Map<String, String> SOUND = Map.of("subject", "liam.brennan", "concern", "conduct", "summary",
			"Confidential: he shouted at me.", "incidentDate", "2026-06-02", "informalResolution", "tried",
			"informalNote", "We talked.");

	private Traces traces;

	@LocalServerPort
	int port;

	@Autowired
	void look(BeanFactory desk) {
		this.traces = new Traces(desk);
	}

	static Stream<Refusal> refusals() {
		return Stream.of(Refusal.missing("subject", "choose one of the options."),
				Refusal.missing("summary", "this has to be filled in."),
				Refusal.missing("incidentDate", "enter a date."),
				Refusal.of("blank", "summary", " \n ", "this has to be filled in."),
				Refusal.of("nothing", "summary", null, "this has to be filled in."),
				new Refusal("null", "summary", null, "write the value as"),
				Refusal.of("unknown", "complainant", "rashid.mahmood", "this form has no such field"),
				Refusal.of("a variable of the case", "stage", "3", "this form has no such field"),
				Refusal.of("a name without end", "k".repeat(60), "x", "this form has no such field"),
				Refusal.of("a number", "summary", 5, "text is expected here."),
				Refusal.of("true", "summary", true, "text is expected here."),
				Refusal.of("an object", "summary", Map.of("a", 1), "text is expected here."),
				Refusal.of("a list", "summary", List.of("a"), "text is expected here."),
				Refusal.of("a number", "concern", 5, "choose from the options"),
				Refusal.of("text", "pressure", "yes", "true or false is expected here."),
				Refusal.typed("summary", "Object", "{}"), Refusal.typed("summary", "File", "YWJj"),
				Refusal.typed("summary", "Bytes", "YWJj"), Refusal.typed("summary", "Xml", "<a/>"),
				Refusal.typed("summary", "Json", "{"), Refusal.typed("summary", "Integer", "abc"),
				Refusal.typed("summary", "Nonsense", "abc"),
				Refusal.of("not offered", "concern", "weather", "choose from the options"),
				Refusal.of("tomorrow", "incidentDate", "2199-01-01", "the date is in the future"),
				Refusal.of("no date", "incidentDate", "yesterday", "that is not a date"),
				Refusal.of("no day of the calendar", "incidentDate", "2026-02-30", "that is not a date"),
				Refusal.of("a number", "incidentDate", 20261102, "a date is expected here"),
				Refusal.of("of another age", "incidentDate", "0026-11-02", "check the year"),
				Refusal.of("nobody", "subject", "nobody.known", "choose from the options"),
				Refusal.of("a Member", "subject", "rashid.mahmood", "choose from the options"),
				Refusal.of("an officer", "onBehalfOf", "liam.brennan", "choose from the options"),
				Refusal.of("another Member", "onBehalfOf", "rashid.mahmood", "only democratic services"),
				Refusal.of("of 1 MB", "summary", "x".repeat(1_000_000), "at most 3,000 characters"),
				Refusal.of("one too long", "summary", "x".repeat(3_001), "at most 3,000 characters"),
				Refusal.of("a choice of 1 MB", "concern", "x".repeat(1_000_000), "choose from the options"),
				Refusal.of("with NUL", "summary", "a\0b", "type it again"),
				Refusal.of("with an escape", "summary", "a\u001b[31mb", "type it again"),
				Refusal.of("with half a character", "summary", "a\ud83d", "type it again"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void shouldRefuse(Refusal refusal, CapturedOutput output) {
		int silence = output.length();
		Map<String, Object> before = this.traces.now();
		for (RestDoor door : RestDoor.values()) {
			RestDoor.Person member = door.open(this.port, MEMBER);
			refusal.isExplainedIn(member.post(SUBMIT_FORM, refusal.body(SOUND)));
			refusal.isExplainedIn(member.post(START, refusal.body(SOUND)));
		}
		assertThat(this.traces.now()).isEqualTo(before);
		assertThat(output.toString().substring(silence)).doesNotContain("ERROR", "WARN", "Exception", "Confidential");
	}

	@Test
	void shouldAskWhyAnInformalAnswerWasNotPossible() {
		Map<String, Object> answers = new HashMap<>(SOUND);
		answers.put("informalResolution", "not-possible");
		Refusal refusal = Refusal.missing("informalNote", "this has to be filled in.");
		refusal.isExplainedIn(RestDoor.ENGINE_REST.open(this.port, MEMBER).post(SUBMIT_FORM, refusal.body(answers)));
	}

	@ParameterizedTest
	@EnumSource
	void shouldNameEveryFaultAtOnce(RestDoor door) {
		for (String body : List.of("", "{}", "{\"variables\":{}}")) {
			RestDoor.Answer answer = door.open(this.port, MEMBER).post(SUBMIT_FORM, body);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.message()).contains("Which officer", "What is it about?", "What happened?",
					"Have you tried");
		}
	}

	@ParameterizedTest
	@EnumSource
	void shouldNotLetOfficersComplain(RestDoor door) {
		Map<String, Object> before = this.traces.now();
		for (String path : List.of(SUBMIT_FORM, START)) {
			RestDoor.Answer officer = door.open(this.port, "liam.brennan").post(path, sound(Map.of()));
			assertThat(officer.status()).as(officer.body()).isBetween(400, 404);
			RestDoor.Person clerk = door.open(this.port, "rosalind.pike");
			Refusal forAnOfficer = Refusal.of("an officer", "onBehalfOf", "carol.whitfield", "choose from the options");
			forAnOfficer.isExplainedIn(clerk.post(path, forAnOfficer.body(SOUND)));
			Refusal forNobody = Refusal.missing("onBehalfOf", "is raised by a Member");
			forNobody.isExplainedIn(clerk.post(path, forNobody.body(SOUND)));
		}
		assertThat(this.traces.now()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void shouldStartAtTheBeginningOnly(RestDoor door) {
		Map<String, Object> before = this.traces.now();
		RestDoor.Person member = door.open(this.port, MEMBER);
		Map<String, Object> detours = Map.of("startInstructions",
				List.of(Map.of("type", "startBeforeActivity", "activityId", "findStage")), "skipCustomListeners", true,
				"skipIoMappings", true, "caseInstanceId", "CMP-2026-0001");
		detours.forEach((name, detour) -> {
			RestDoor.Answer answer = member.post(START, sound(Map.of(name, detour)));
			assertThat(answer.status()).as(answer.body()).isEqualTo(400);
			assertThat(answer.message()).contains(name + ": ");
		});
		assertThat(this.traces.now()).isEqualTo(before);
	}

	@Test
	void shouldNotLetAProgramChooseTheReference() {
		RestDoor.Answer answer = RestDoor.ENGINE_REST.open(this.port, MEMBER)
			.post(START, sound(Map.of("businessKey", "CMP-1999-0001")));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("CMP-1999-0001").contains("\"businessKey\":\"CMP-");
	}

	private static Map<String, Object> sound(Map<String, ?> more) {
		Map<String, Object> body = new HashMap<>(Refusal.missing("nothing", "").body(SOUND));
		body.putAll(more);
		return body;
	}

}
