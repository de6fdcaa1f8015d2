package org.protocoldesk.engine.hardening;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks for what has ended, or never was, is told so. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class EndedCaseTests {

	private static final List<String> REQUESTS = List.of("GET /process-instance/{i}", "DELETE /process-instance/{i}",
			"GET /process-instance/{i}/activity-instances", "GET /process-instance/{i}/variables",
			"GET /process-instance/{i}/variables/reference", "GET /process-instance/{i}/variables/reference/data",
			"PUT /process-instance/{i}/variables/reference {\"value\":\"x\"}",
			"DELETE /process-instance/{i}/variables/reference",
			"POST /process-instance/{i}/variables {\"modifications\":{\"a\":{\"value\":1}},\"deletions\":[\"b\"]}",
			"POST /process-instance/{i}/modification {\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"openCase\"}]}",
			"POST /process-instance/{i}/modification {}", "POST /process-instance/{i}/modification-async {}",
			"PUT /process-instance/{i}/suspended {\"suspended\":true}", "GET /process-instance/{i}/comment",
			"GET /execution/{i}", "POST /execution/{i}/signal {}", "GET /execution/{i}/localVariables",
			"GET /execution/{i}/localVariables/a", "PUT /execution/{i}/localVariables/a {\"value\":1}",
			"POST /execution/{i}/localVariables {\"modifications\":{\"a\":{\"value\":1}}}",
			"GET /execution/{i}/messageSubscriptions/caseWithdrawn",
			"POST /execution/{i}/messageSubscriptions/caseWithdrawn/trigger {}",
			"POST /execution/{i}/create-incident {\"incidentType\":\"a\",\"configuration\":\"b\"}", "GET /task/{t}",
			"GET /task/{t}/variables", "GET /task/{t}/variables/reference", "GET /task/{t}/localVariables",
			"POST /task/{t}/variables {\"modifications\":{\"a\":{\"value\":1}}}",
			"PUT /task/{t}/variables/a {\"value\":1}", "DELETE /task/{t}/variables/a", "GET /task/{t}/form",
			"GET /task/{t}/form-variables", "GET /task/{t}/deployed-form", "GET /task/{t}/rendered-form",
			"GET /task/{t}/identity-links", "POST /task/{t}/identity-links {\"userId\":\"a\",\"type\":\"candidate\"}",
			"POST /task/{t}/identity-links/delete {\"userId\":\"a\",\"type\":\"candidate\"}", "GET /task/{t}/comment",
			"POST /task/{t}/comment/create {\"message\":\"a\"}", "GET /task/{t}/attachment",
			"GET /task/{t}/attachment/a", "POST /task/{t}/claim {\"userId\":\"a\"}", "POST /task/{t}/unclaim {}",
			"POST /task/{t}/complete {}", "POST /task/{t}/submit-form {}", "POST /task/{t}/resolve {}",
			"POST /task/{t}/delegate {\"userId\":\"a\"}", "POST /task/{t}/assignee {\"userId\":\"a\"}",
			"POST /task/{t}/bpmnError {\"errorCode\":\"a\"}",
			"POST /task/{t}/bpmnEscalation {\"escalationCode\":\"a\"}", "PUT /task/{t} {\"name\":\"a\"}",
			"DELETE /task/{t}", "GET /job/{t}", "POST /job/{t}/execute", "PUT /job/{t}/retries {\"retries\":1}",
			"PUT /job/{t}/duedate {}", "PUT /job/{t}/suspended {\"suspended\":true}", "GET /job/{t}/stacktrace",
			"GET /incident/{t}", "DELETE /incident/{t}", "PUT /incident/{t}/annotation {\"annotation\":\"a\"}",
			"GET /variable-instance/{t}", "GET /variable-instance/{t}/data", "GET /event-subscription/{t}",
			"GET /external-task/{t}", "GET /history/process-instance/{t}", "DELETE /history/process-instance/{t}",
			"GET /history/variable-instance/{t}", "GET /history/variable-instance/{t}/data", "GET /history/detail/{t}",
			"GET /history/detail/{t}/data", "GET /history/activity-instance/{t}", "GET /history/decision-instance/{t}",
			"GET /history/job-log/{t}", "GET /history/job-log/{t}/stacktrace", "GET /process-definition/{t}",
			"GET /process-definition/{t}/xml", "GET /process-definition/{t}/statistics",
			"GET /process-definition/{t}/startForm", "GET /process-definition/{t}/deployed-start-form",
			"GET /process-definition/{t}/form-variables", "POST /process-definition/{t}/start {}",
			"GET /process-definition/{t}/diagram", "GET /decision-definition/{t}", "GET /deployment/{t}",
			"GET /deployment/{t}/resources", "GET /batch/{t}", "GET /filter/{t}", "GET /filter/{t}/list",
			"GET /filter/{t}/count", "GET /authorization/{t}", "GET /user/{t}/profile", "GET /group/{t}",
			"GET /job-definition/{t}", "GET /history/task/{t}", "GET /history/incident/{t}");

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	@Test
	void shouldSayThatACaseHasEnded() {
		CaseStory ended = this.desk.start("rosalind.pike", "complaint-escalation",
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "Refused to answer.", "incidentDate",
						"2026-06-02", "informalResolution", "tried", "onBehalfOf", "aisha.khalil", "channel",
						"council-meeting", "setting", "council-meeting"));
		assertThat(ended.isEnded()).isTrue();
		Findings.assertNone("Answers about what has ended",
				Stream.of("robert.ashby", "carol.whitfield", "sunita.patel", "rosalind.pike")
					.flatMap((user) -> Stream.of(RestDoor.values())
						.flatMap((door) -> ask(door.open(this.port, user), ended)
							.map((found) -> "%s, %s: %s".formatted(user, door, found)))));
	}

	@Test
	void shouldSayItInASentenceAndNoteItInTheLog(CapturedOutput output) {
		Person manager = RestDoor.ENGINE_REST.open(this.port, "robert.ashby");
		int silence = output.length();
		Answer answer = manager.get("/process-instance/Heliotrope/variables");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.message()).isEqualTo("There is no such thing here, or it has ended.");
		assertThat(output.toString().substring(silence)).contains("WARN", "Answered with 404", "NullValueException at ")
			.doesNotContain("Heliotrope");
	}

	private static Stream<String> ask(Person person, CaseStory ended) {
		return REQUESTS.stream().flatMap((request) -> {
			String[] part = request.replace("{i}", ended.instance()).replace("{t}", "no-such-thing").split(" ", 3);
			Answer answer = switch (part[0]) {
				case "GET" -> person.get(part[1]);
				case "DELETE" -> person.delete(part[1]);
				case "PUT" -> person.put(part[1], part[2]);
				default -> person.post(part[1], (part.length > 2) ? part[2] : "{}");
			};
			boolean told = answer.status() >= 400 && answer.status() < 500 && !answer.message().isBlank();
			boolean nothing = List.of(200, 204).contains(answer.status()) && answer.body().matches("(\\[\\]|\\{\\})?");
			return (told || nothing) ? Stream.empty()
					: Stream.of("%s: %d %s".formatted(request, answer.status(), answer.body()));
		});
	}

}
