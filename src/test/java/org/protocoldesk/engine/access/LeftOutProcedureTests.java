package org.protocoldesk.engine.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.engine.bundles.CouncilProcedures;
import org.protocoldesk.engine.bundles.ModelFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A council stops running a procedure: nothing of it is deployed and nobody starts a case
 * of it, but its open cases go on.
 */
@DeskTest
class LeftOutProcedureTests {

	private static final String PROCEDURE = "complaint-escalation";

	private static final String MEMBER = "aisha.khalil";

	private static final String HANDLER = "carol.whitfield";

	@Autowired
	RepositoryService repository;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	CouncilProcedures procedures;

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	@TempDir
	Path folder;

	@AfterEach
	void runAllAgain() {
		grantsUnder(this.procedures);
	}

	@Test
	void shouldStartNoCaseButEndThoseThatAreOpen() {
		CaseStory story = this.desk.start(MEMBER, PROCEDURE,
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "He shouted at me.", "incidentDate",
						"2026-11-02", "informalResolution", "tried", "informalNote", "We talked."));
		assertThat(startable()).contains(PROCEDURE, "case-withdrawal");
		assertThat(emptyStart()).isEqualTo(400);
		ModelFolder models = ModelFolder.copyTo(this.folder)
			.replace("bpmn/councils/luton/council.yaml", "  - complaint-escalation\n", "");

		grantsUnder(models.procedures("luton"));
		assertThat(startable()).contains("case-withdrawal").doesNotContain(PROCEDURE);
		assertThat(emptyStart()).isEqualTo(403);

		RestDoor.Person handler = RestDoor.ENGINE_REST.open(this.port, HANDLER);
		String task = "/task/" + story.task("considerComplaint").getId();
		assertThat(handler.get(task + "/deployed-form").status()).isEqualTo(200);
		story.decide(HANDLER, "considerComplaint", "not-upheld");
		story.decide(MEMBER, "replyToOutcome", "accept");
		assertThat(story.isEnded()).isTrue();
	}

	@Test
	void shouldDeployNothingOfIt() {
		long before = deployments();
		ModelFolder models = ModelFolder.copyTo(this.folder)
			.replace("bpmn/councils/luton/council.yaml", "  - complaint-escalation\n", "")
			.replace("bpmn/complaint-escalation/complaint-escalation.bpmn", "</bpmn:definitions>",
					"</bpmn:definitions><!-- changed -->")
			.replace("bpmn/letter-delivery/letter-delivery.bpmn", "</bpmn:definitions>",
					"</bpmn:definitions><!-- changed -->");
		List<String> earlier = ids();
		try {
			models.deploy(this.repository, "luton");
			assertThat(deployments()).isEqualTo(before);
			assertThat(this.repository.createDeploymentQuery().deploymentName("letter-delivery").count())
				.isGreaterThan(1);
		}
		finally {
			ids().stream()
				.filter((id) -> !earlier.contains(id))
				.forEach((id) -> this.repository.deleteDeployment(id, true));
		}
	}

	private void grantsUnder(CouncilProcedures run) {
		new Grants(this.authorizations, new GroupGrants(this.repository, run)).follow();
	}

	/** What Tasklist offers to start. */
	private List<String> startable() {
		return RestDoor.ENGINE_REST.open(this.port, MEMBER)
			.get("/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true")
			.json()
			.findValuesAsText("key");
	}

	private int emptyStart() {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(PROCEDURE)
			.latestVersion()
			.singleResult()
			.getId();
		return RestDoor.ENGINE_REST.open(this.port, MEMBER)
			.post("/process-definition/" + definition + "/submit-form", Map.of())
			.status();
	}

	private long deployments() {
		return this.repository.createDeploymentQuery().deploymentName(PROCEDURE).count();
	}

	private List<String> ids() {
		return this.repository.createDeploymentQuery().list().stream().map((one) -> one.getId()).toList();
	}

}
