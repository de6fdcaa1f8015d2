package org.protocoldesk.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the engine's REST and Cockpit's list, count or add up stays as it was for
 * those who may not know of a case, when that case begins, moves and fails.
 */
@DeskTest
class UnchangedAnswersTests {

	/** The manager complained of; an analyst; an officer without any part in it. */
	private static final List<String> UNAWARE = List.of("gillian.marsh", "devon.campbell", "harpreet.sidhu");

	private static final String AWARE = "robert.ashby";

	@Autowired
	CaseStories desk;

	@Autowired
	RuntimeService runtime;

	@Autowired
	RepositoryService repository;

	@LocalServerPort
	int port;

	@Test
	void shouldNotTellOfACaseThatOneMayNotKnowOf() throws IOException {
		Map<String, Answer> before = ask(UNAWARE);
		Map<String, Answer> ofManager = ask(List.of(AWARE));
		complainAboutTheManager();
		Map<String, Answer> after = ask(UNAWARE);
		Findings.assertNone("Answers that tell of a case",
				before.keySet()
					.stream()
					.filter((question) -> !before.get(question).equals(after.get(question)))
					.map((question) -> "%s: %s".formatted(question, after.get(question))));
		Map<String, Answer> told = ask(List.of(AWARE));
		assertThat(
				ofManager.keySet().stream().filter((question) -> !ofManager.get(question).equals(told.get(question))))
			.as("what tells the other manager of the case, so that the questions can tell something")
			.hasSizeGreaterThan(30);
	}

	private void complainAboutTheManager() {
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", "gillian.marsh", "concern", "conduct", "summary", "Refused to answer.",
						"incidentDate", "2026-06-02", "informalResolution", "tried"));
		String execution = this.runtime.createExecutionQuery()
			.processInstanceId(story.instance())
			.activityId("considerComplaint")
			.singleResult()
			.getId();
		this.runtime.createIncident("stuck", execution, "nothing", "It is stuck.");
	}

	private Map<String, Answer> ask(List<String> people) throws IOException {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("complaint-escalation")
			.latestVersion()
			.singleResult()
			.getId();
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String user : people) {
			for (RestDoor door : RestDoor.values()) {
				Person person = door.open(this.port, user);
				for (String line : questions()) {
					String[] question = line.split(" ");
					boolean engine = question[0].equals("engine");
					if (engine || door == RestDoor.WEB_APPS) {
						Person asking = engine ? person
								: person.asking("http://localhost:%d/camunda/api/%s".formatted(this.port, question[0]));
						answers.put("%s, %s: %s".formatted(user, door, line),
								asking.get(question[1].replace("{definition}", definition)));
					}
				}
			}
		}
		assertThat(answers.values()).extracting(Answer::status).doesNotContain(500).contains(200);
		return answers;
	}

	private static List<String> questions() throws IOException {
		return new ClassPathResource("access/counts.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
	}

}
