package org.protocoldesk.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;

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
		if (command instanceof ProcessDefinitionStatisticsQueryImpl && result instanceof List<?> procedures) {
			procedures.forEach((procedure) -> count((ProcessDefinitionStatisticsEntity) procedure));
		}
		return result;
	}

	private void count(ProcessDefinitionStatisticsEntity procedure) {
		procedure.setInstances((int) this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionId(procedure.getId())
			.count());
		procedure.setFailedJobs((int) this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionId(procedure.getId())
			.noRetriesLeft()
			.count());
	}

}
