package org.protocoldesk.review;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A case is still shown when an operator has removed what it ran on, or part of it. */
class LostHistoryTests extends ReviewTest {

	private static final String PROCEDURE = "complaint-escalation";

	@Autowired
	RepositoryService repository;

	@Autowired
	HistoryService history;

	@Autowired
	JdbcClient jdbc;

	private String newest;

	@AfterEach
	void remove() {
		if (this.newest != null) {
			this.repository.deleteDeployment(this.newest, true);
		}
	}

	@Test
	void shouldShowACaseWhoseVersionWasDeleted() {
		deployAnotherVersion();
		CaseStory story = settled("liam.brennan");
		JsonNode before = read("/cases/" + story.reference());
		int version = before.path("about").path("version").asInt();
		List<String> steps = texts(before.path("path"), "id");
		this.repository.deleteDeployment(this.newest);
		this.newest = null;

		JsonNode view = read("/cases/" + story.reference());
		assertThat(view.path("about").path("version").asInt()).isEqualTo(version);
		assertThat(texts(view.path("path"), "id")).containsExactlyInAnyOrderElementsOf(steps);
		assertThat(texts(view.path("drawings"), "drawn")).containsOnly("false");
		assertThat(texts(view.path("gaps"), "")).hasSameSizeAs(texts(before.path("drawings"), "key"));
		assertThat(view.path("gaps").path(0).asText()).contains("version " + version, "no longer kept");
		assertThat(texts(view.path("timeline"), "step")).noneMatch((step) -> step.matches("[a-z]+[A-Z].*"));
		assertThat(view.path("decisions")).isNotEmpty()
			.allSatisfy((decision) -> assertThat(decision.path("table").isNull()).isTrue());
		assertThat(view.path("letters").size()).isEqualTo(before.path("letters").size());
		assertThat(person(MANAGER).get("/cases/" + story.reference() + "/audit-pack.pdf").status()).isEqualTo(200);
		assertThat(person(MANAGER).get("/models/" + PROCEDURE + "/" + version).status()).isEqualTo(404);
		assertThat(read("/cases?procedure=" + PROCEDURE + "&version=" + version).path("total").asInt()).isEqualTo(1);
		JsonNode procedure = read("/procedures/" + PROCEDURE + "?version=" + version);
		assertThat(procedure.path("drawn").asBoolean()).isFalse();
		assertThat(procedure.path("closed").asInt()).isEqualTo(1);
		assertThat(texts(procedure.path("models").path(0).path("steps"), "id")).contains("considerComplaint");
		assertThat(read("/procedures/" + PROCEDURE).path("drawn").asBoolean()).isTrue();
	}

	/** The engine cleans up in batches, so that a part may go in one night. */
	@Test
	void shouldShowTheWholePathWhenHalfOfTheHistoryIsGone() {
		CaseStory story = settled("liam.brennan");
		List<String> steps = texts(read("/cases/" + story.reference()).path("path"), "id");
		this.jdbc
			.sql("delete from act_hi_actinst where root_proc_inst_id_ = :run and id_ in "
					+ "(select id_ from act_hi_actinst where root_proc_inst_id_ = :run order by id_ limit 5)")
			.param("run", story.instance())
			.update();
		JsonNode view = read("/cases/" + story.reference());
		assertThat(texts(view.path("path"), "id")).containsExactlyInAnyOrderElementsOf(steps);
		assertThat(view.path("gaps").path(0).asText()).contains("cleaned up");
		assertThat(texts(view.path("drawings"), "drawn")).containsOnly("true");
	}

	@Test
	void shouldShowARunningCaseFromTheEnginesHistory() {
		CaseStory story = complain("liam.brennan");
		JsonNode view = read("/cases/" + story.reference());
		assertThat(view.path("gaps")).isEmpty();
		assertThat(entry(view.path("path"), "id", "considerComplaint").path("endedAt").isNull()).isTrue();
	}

	private void deployAnotherVersion() {
		Deployment last = this.repository.createDeploymentQuery()
			.deploymentName(PROCEDURE)
			.orderByDeploymentTime()
			.desc()
			.list()
			.get(0);
		DeploymentBuilder next = this.repository.createDeployment().name(PROCEDURE);
		this.repository.getDeploymentResourceNames(last.getId())
			.forEach((file) -> next.addInputStream(file, this.repository.getResourceAsStream(last.getId(), file)));
		this.newest = next.deploy().getId();
	}

}
