package org.protocoldesk.engine.hardening;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.ProcessDefinitionStatisticsDto;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.util.EngineUtil;

/**
 * Cockpit's own list of procedures asks the database how many cases each has, whoever may
 * see them. It tells only of those that whoever asks may see.
 */
class VisibleTotals implements ContainerResponseFilter {

	@Override
	public void filter(ContainerRequestContext request, ContainerResponseContext response) {
		if (response.getEntity() instanceof List<?> list && !list.isEmpty()
				&& list.get(0) instanceof ProcessDefinitionStatisticsDto) {
			RuntimeService runtime = EngineUtil.lookupProcessEngine(null).getRuntimeService();
			list.forEach((procedure) -> count((ProcessDefinitionStatisticsDto) procedure, runtime));
		}
	}

	private static void count(ProcessDefinitionStatisticsDto procedure, RuntimeService runtime) {
		procedure
			.setInstances((int) runtime.createProcessInstanceQuery().processDefinitionKey(procedure.getKey()).count());
		procedure.setIncidents((int) runtime.createIncidentQuery().processDefinitionKeyIn(procedure.getKey()).count());
	}

}
