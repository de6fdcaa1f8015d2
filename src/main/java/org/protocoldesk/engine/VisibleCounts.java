package org.protocoldesk.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;
import org.camunda.bpm.engine.management.IncidentStatistics;

import org.springframework.beans.DirectFieldAccessor;

/**
 * Statistics count only what whoever asks may see: from a count that is one too high a
 * person could tell that there is a case about them.
 */
class VisibleCounts extends CommandInterceptor {

	private final ProcessEngineConfigurationImpl engine;

	VisibleCounts(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		T result = this.next.execute(command);
		if (command instanceof ProcessDefinitionStatisticsQueryImpl query && result instanceof List<?> procedures) {
			procedures.forEach((procedure) -> count((ProcessDefinitionStatisticsEntity) procedure, query));
		}
		return result;
	}

	private void count(ProcessDefinitionStatisticsEntity procedure, ProcessDefinitionStatisticsQueryImpl query) {
		procedure.setInstances((int) this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionId(procedure.getId())
			.count());
		procedure.setFailedJobs((int) this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionId(procedure.getId())
			.noRetriesLeft()
			.count());
		if (procedure.getIncidentStatistics() != null) {
			procedure.setIncidentStatistics(visibleOf(procedure.getIncidentStatistics(), query, procedure.getId()));
		}
	}

	private List<IncidentStatistics> visibleOf(List<IncidentStatistics> types,
			ProcessDefinitionStatisticsQueryImpl query, String procedure) {
		boolean onlyRoots = Boolean.TRUE
			.equals(new DirectFieldAccessor(query).getPropertyValue("includeRootIncidents"));
		List<IncidentStatistics> visible = new ArrayList<>();
		types.forEach((type) -> {
			int count = (int) this.engine.getRuntimeService()
				.createIncidentQuery()
				.processDefinitionId(procedure)
				.incidentType(type.getIncidentType())
				.list()
				.stream()
				.filter((incident) -> !onlyRoots || incident.getId().equals(incident.getRootCauseIncidentId()))
				.count();
			if (count > 0) {
				visible.add(new Visible(type.getIncidentType(), count));
			}
		});
		return visible;
	}

	private record Visible(String type, int count) implements IncidentStatistics {

		@Override
		public String getIncidentType() {
			return this.type;
		}

		@Override
		public int getIncidentCount() {
			return this.count;
		}

	}

}
