package org.protocoldesk.doors;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.engine.forms.Traces;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not know of a case asks everything that the running desk answers, plainly
 * and by the ids of the case, and is told of none of it.
 */
@DeskTest
class ReadDoorsTests {

	private static final String MANAGER_COMPLAINED_OF = "gillian.marsh";

	/** Who has nothing to do with the case, and a manager who is a party to it. */
	private static final List<String> STRANGERS = List.of("admin", MANAGER_COMPLAINED_OF, "marek.nowak",
			"rashid.mahmood", "owen.pritchard");

	private static final String SUMMARY = "Refused to answer in the corridor.";

	private static final int ANSWERS_AT_LEAST = 2_000;

	@Autowired
	CaseStories desk;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Traces traces;

	@LocalServerPort
	int port;

	private CaseStory story;

	private List<RestOperation> questions;

	private final Map<String, Person> people = new HashMap<>();

	@BeforeEach
	void haveACaseAboutAManager() {
		this.story = this.desk.start("aisha.khalil", "complaint-escalation", Map.of("subject", MANAGER_COMPLAINED_OF,
				"concern", "conduct", "summary", SUMMARY, "incidentDate", "2026-06-02", "informalResolution", "tried"));
		this.engine.getManagementService().setJobRetries(jobs().get(0).getId(), 0);
		this.questions = RestOperations.ofDesk(this.port)
			.stream()
			.filter(RestOperation::reads)
			.filter((one) -> !one.verb().equals("OPTIONS"))
			.toList();
	}

	@Test
	void shouldTellNobodyOfACaseThatTheyMayNotKnowOf() throws Exception {
		Map<String, String> ids = ids();
		Walk plain = new Walk(this.port, Map.of());
		Walk byId = new Walk(this.port, ids);
		List<String> secrets = Stream
			.concat(Stream.of(this.story.reference(), SUMMARY), ids.values().stream().filter(this::isOfTheCase))
			.toList();
		List<String> told = new ArrayList<>();
		int answered = 0;
		for (String stranger : STRANGERS) {
			for (RestOperation question : this.questions) {
				for (Walk walk : List.of(plain, byId)) {
					HttpResponse<String> answer = walk.attempt(question, person(stranger, question));
					answered += (answer.statusCode() == 200) ? 1 : 0;
					secrets.stream()
						.filter((secret) -> answer.statusCode() < 300 || secret.equals(this.story.reference())
								|| secret.equals(SUMMARY))
						.filter(answer.body()::contains)
						.forEach((secret) -> told.add("%s, %s %s: %d %.300s".formatted(stranger, question.verb(),
								question.address(), answer.statusCode(), answer.body())));
				}
			}
		}
		Findings.assertNone("Read doors", told.stream());
		assertThat(answered).isGreaterThan(ANSWERS_AT_LEAST);
	}

	/** The test asks rightly: whoever may know of the case is told. */
	@Test
	void shouldTellAManagerOfIt() throws Exception {
		Walk walk = new Walk(this.port, ids());
		int told = 0;
		for (RestOperation question : this.questions) {
			if (walk.attempt(question, person("robert.ashby", question)).body().contains(this.story.instance())) {
				told++;
			}
		}
		assertThat(told).isGreaterThan(10);
	}

	private Map<String, String> ids() {
		Map<String, String> ids = new HashMap<>(new DeskState(this.engine, this.traces).idsOf(this.story));
		ids.put("execution", this.story.task("considerComplaint").getExecutionId());
		ids.put("variable-instance",
				this.engine.getRuntimeService()
					.createVariableInstanceQuery()
					.processInstanceIdIn(this.story.instance())
					.listPage(0, 1)
					.get(0)
					.getId());
		ids.put("incident",
				this.engine.getRuntimeService()
					.createIncidentQuery()
					.processInstanceId(this.story.instance())
					.list()
					.get(0)
					.getId());
		ids.put("job-log",
				this.engine.getHistoryService()
					.createHistoricJobLogQuery()
					.processInstanceId(this.story.instance())
					.listPage(0, 1)
					.get(0)
					.getId());
		ids.put("activity-instance",
				this.engine.getHistoryService()
					.createHistoricActivityInstanceQuery()
					.processInstanceId(this.story.instance())
					.listPage(0, 1)
					.get(0)
					.getId());
		ids.put("detail",
				this.engine.getHistoryService()
					.createHistoricDetailQuery()
					.processInstanceId(this.story.instance())
					.listPage(0, 1)
					.get(0)
					.getId());
		return ids;
	}

	private boolean isOfTheCase(String id) {
		return id.equals(this.story.instance())
				|| this.story.tasks().stream().anyMatch((task) -> task.getId().equals(id))
				|| jobs().stream().anyMatch((job) -> job.getId().equals(id));
	}

	private List<Job> jobs() {
		return this.engine.getManagementService().createJobQuery().processInstanceId(this.story.instance()).list();
	}

	private Person person(String user, RestOperation question) {
		RestDoor door = question.address().startsWith("/engine-rest") ? RestDoor.ENGINE_REST : RestDoor.WEB_APPS;
		return this.people.computeIfAbsent(user + " " + door, (key) -> door.open(this.port, user));
	}

}
