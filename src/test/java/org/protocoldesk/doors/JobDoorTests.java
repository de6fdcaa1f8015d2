package org.protocoldesk.doors;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's own work is in nobody's hands but the operators', and hardly in theirs. */
@DeskTest
class JobDoorTests {

	private static final String MANAGER_COMPLAINED_OF = "gillian.marsh";

	private static final List<String> EVERYBODY = List.of("admin", "robert.ashby", MANAGER_COMPLAINED_OF,
			"rosalind.pike", "marek.nowak", "rashid.mahmood", "owen.pritchard", "aisha.khalil");

	@Autowired
	CaseStories desk;

	@Autowired
	ManagementService management;

	@Autowired
	HistoryService history;

	@LocalServerPort
	int port;

	private CaseStory story;

	private Job reminder;

	@BeforeEach
	void haveACaseAboutAManager() {
		this.story = this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", MANAGER_COMPLAINED_OF, "concern", "conduct", "summary", "Refused to answer.",
						"incidentDate", "2026-06-02", "informalResolution", "tried"));
		this.reminder = this.management.createJobQuery().processInstanceId(this.story.instance()).list().get(0);
	}

	@Test
	void shouldNotCountARefusalAsAFailureOfTheJob() {
		for (String user : EVERYBODY) {
			for (int attempt = 0; attempt < 4; attempt++) {
				person(user).post("/job/%s/execute".formatted(this.reminder.getId()), "{}").expect(403);
			}
		}
		Job now = this.management.createJobQuery().jobId(this.reminder.getId()).singleResult();
		assertThat(now.getRetries()).isEqualTo(this.reminder.getRetries());
		assertThat(now.getDuedate()).isEqualTo(this.reminder.getDuedate());
		assertThat(this.management.createJobQuery().processInstanceId(this.story.instance()).noRetriesLeft().count())
			.isZero();
	}

	@Test
	void shouldLetManagersRetryInCasesThatTheyMaySeeAndNobodyElse() {
		String retries = "/job/%s/retries".formatted(this.reminder.getId());
		for (String user : EVERYBODY) {
			int answer = person(user).put(retries, "{\"retries\":3}").status();
			assertThat(answer).as(user).isIn(user.equals("robert.ashby") ? List.of(204) : List.of(403, 404));
		}
		for (String unfit : List.of("{\"retries\":0}", "{\"retries\":-1}", "{\"retries\":11}",
				"{\"retries\":1,\"dueDate\":\"2099-01-01T00:00:00.000+0000\"}", "{}")) {
			person("robert.ashby").put(retries, unfit).expect(400);
		}
		Job now = this.management.createJobQuery().jobId(this.reminder.getId()).singleResult();
		assertThat(now.getDuedate()).isEqualTo(this.reminder.getDuedate());
		assertThat(now.getRetries()).isEqualTo(3);
	}

	@Test
	void shouldLetNobodyStopTheCleanUp() {
		List<Job> cleanUp = this.history.findHistoryCleanupJobs();
		if (cleanUp.isEmpty()) {
			this.history.cleanUpHistoryAsync(false);
			cleanUp = this.history.findHistoryCleanupJobs();
		}
		assertThat(cleanUp).isNotEmpty();
		for (String user : EVERYBODY) {
			int seen = user.equals("admin") ? 200 : 403;
			person(user).get("/history/cleanup/jobs").expect(seen);
			person(user).get("/history/cleanup/configuration").expect(seen);
			for (Job job : cleanUp) {
				person(user).put("/job/%s/suspended".formatted(job.getId()), "{\"suspended\":true}").expect(403);
				person(user).delete("/job/" + job.getId()).expect(403);
				person(user).put("/job/%s/duedate".formatted(job.getId()), "{}").expect(403);
			}
			person(user).put("/job/suspended", "{\"suspended\":true,\"processDefinitionKey\":\"complaint-escalation\"}")
				.expect(403);
		}
		assertThat(this.history.findHistoryCleanupJobs()).noneMatch(Job::isSuspended);
	}

	@Test
	void shouldGiveIdsThatNobodyCanGuess() {
		Stream<String> definitions = this.management.createJobDefinitionQuery()
			.list()
			.stream()
			.map(JobDefinition::getId);
		Stream<String> ofTheCase = Stream.of(this.story.instance(), this.reminder.getId(),
				this.story.task("considerComplaint").getId());
		assertThat(Stream.concat(definitions, ofTheCase)).hasSizeGreaterThan(3)
			.allSatisfy((id) -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
	}

	private Person person(String user) {
		return RestDoor.ENGINE_REST.open(this.port, user);
	}

}
