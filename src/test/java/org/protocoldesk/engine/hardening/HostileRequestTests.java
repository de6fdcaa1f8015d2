package org.protocoldesk.engine.hardening;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.engine.forms.Traces;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand requests that nobody honest would send, by people who are logged in: each is
 * refused in a sentence, none tells of the desk's inside, none changes anything.
 */
@DeskTest
class HostileRequestTests {

	private static final int REQUESTS = 1_000;

	private static final long SEED = 20261122;

	private static final List<String> PEOPLE = List.of("aisha.khalil", "liam.brennan", "stephen.hartley",
			"rosalind.pike", "carol.whitfield");

	private static final Pattern INSIDE = Pattern.compile(
			"\\b(org|com|java|jakarta|net|sun)\\.[a-z]+\\.|\\tat |ENGINE-\\d|Exception:|<html",
			Pattern.CASE_INSENSITIVE);

	@Autowired
	CaseStories desk;

	@Autowired
	Traces traces;

	@LocalServerPort
	int port;

	@Test
	void shouldRefuseEachInASentenceAndChangeNothing() throws Exception {
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "Confidential.", "incidentDate",
						"2026-06-02", "informalResolution", "tried"));
		HostileRequests requests = new HostileRequests(SEED, story.tasks().stream().map(Task::getId).toList());
		List<RestDoor.Person> attackers = attackers();
		Map<String, Object> before = this.traces.now();
		Map<Integer, Integer> statuses = new TreeMap<>();
		Set<String> accepted = new TreeSet<>();
		Map<String, String> wrong = new LinkedHashMap<>();
		for (int i = 0; i < REQUESTS; i++) {
			RawRequest request = requests.next();
			HttpResponse<String> answer = request.sendAs(attackers.get(i % attackers.size()));
			statuses.merge(answer.statusCode(), 1, Integer::sum);
			if (answer.statusCode() < 300) {
				accepted.add(request.method() + " "
						+ request.path().replaceAll("[0-9a-f-]{36}", "id").replaceAll("[?].*", ""));
			}
			String fault = faultOf(request, answer);
			if (fault != null) {
				wrong.putIfAbsent(fault + " " + answer.statusCode() + " " + answer.uri().getPath(),
						request + " -> " + answer.body());
			}
		}
		System.out.printf("%d hostile requests, answered with %s, harmless: %s%n", REQUESTS, statuses, accepted);
		assertThat(wrong).isEmpty();
		assertThat(this.traces.now()).isEqualTo(before);
	}

	private List<RestDoor.Person> attackers() {
		List<RestDoor.Person> attackers = new ArrayList<>();
		for (String user : PEOPLE) {
			RestDoor.Person program = RestDoor.ENGINE_REST.open(this.port, user);
			attackers.add(program);
			attackers.add(RestDoor.WEB_APPS.open(this.port, user));
			attackers.add(new RestDoor.Person(program.client(), program.home().replace("/engine-rest", "/api"),
					program.identified()));
		}
		return attackers;
	}

	private static String faultOf(RawRequest request, HttpResponse<String> answer) {
		if (answer.statusCode() >= 500) {
			return "ours";
		}
		if (answer.statusCode() < 400 || answer.headers().firstValue("WWW-Authenticate").isPresent()) {
			return null;
		}
		if (INSIDE.matcher(answer.body()).find()) {
			return "inside";
		}
		return (request.method().equals("HEAD") || says(answer.body())) ? null : "no message";
	}

	private static boolean says(String body) {
		try {
			JsonNode json = new ObjectMapper().readTree(body);
			return json.hasNonNull("message") || json.hasNonNull("detail") || json.hasNonNull("error");
		}
		catch (JsonProcessingException ex) {
			return false;
		}
	}

}
