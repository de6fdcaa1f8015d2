package org.protocoldesk.doors;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.protocoldesk.CaseStory;
import org.protocoldesk.engine.forms.Traces;

/**
 * Everything that an attempt at a door could change.
 *
 * @param traces what it could change of cases
 */
record DeskState(ProcessEngine engine, Traces traces) {

	Map<String, Object> now() {
		Map<String, Object> state = this.traces.now();
		state.put("accounts", this.engine.getIdentityService().createUserQuery().count());
		state.put("groups", this.engine.getIdentityService().createGroupQuery().count());
		state.put("grants", this.engine.getAuthorizationService().createAuthorizationQuery().count());
		state.put("filters", this.engine.getFilterService().createFilterQuery().count());
		state.put("deployments", this.engine.getRepositoryService().createDeploymentQuery().count());
		state.put("suspended jobs", this.engine.getManagementService().createJobQuery().suspended().count());
		state.put("retries",
				this.engine.getManagementService()
					.createJobQuery()
					.list()
					.stream()
					.map((job) -> job.getId() + " " + job.getRetries())
					.sorted()
					.toList());
		return state;
	}

	/** What stands for the names in addresses: a running case, and what belongs to it. */
	Map<String, String> idsOf(CaseStory story) {
		return Map.of("process-definition/key", "complaint-escalation", "decision-definition/key", "complaint-route",
				"task", story.task("considerComplaint").getId(), "process-instance", story.instance(), "job",
				this.engine.getManagementService()
					.createJobQuery()
					.processInstanceId(story.instance())
					.list()
					.get(0)
					.getId(),
				"process-definition",
				this.engine.getRepositoryService()
					.createProcessDefinitionQuery()
					.processDefinitionKey("complaint-escalation")
					.latestVersion()
					.singleResult()
					.getId(),
				"filter", this.engine.getFilterService().createFilterQuery().list().get(0).getId(), "deployment",
				this.engine.getRepositoryService().createDeploymentQuery().list().get(0).getId());
	}

}
