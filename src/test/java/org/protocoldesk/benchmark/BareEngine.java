package org.protocoldesk.benchmark;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Camunda as it comes, with a database of its own beside the desk's: the same model and
 * tables, whose user tasks and events are nothing but that.
 */
final class BareEngine {

	private BareEngine() {
	}

	static ProcessEngine on(DataSource database) {
		ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(database);
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		configuration.setAuthorizationEnabled(false);
		configuration.setJobExecutorActivate(false);
		configuration.setCmmnEnabled(false);
		configuration.setStandaloneTasksEnabled(false);
		configuration.setIdGenerator(new StrongUuidGenerator());
		ProcessEngine engine = configuration.buildProcessEngine();
		DeploymentBuilder bundle = engine.getRepositoryService().createDeployment().name("complaint-escalation");
		for (String file : new String[] { "bpmn/complaint-escalation/complaint-escalation.bpmn",
				"bpmn/complaint-escalation/complaint-consultation.bpmn",
				"bpmn/complaint-escalation/complaint-course.bpmn", "bpmn/councils/luton/complaint-intake.dmn",
				"bpmn/councils/luton/complaint-route.dmn" }) {
			bundle.addClasspathResource(file);
		}
		bundle.deploy();
		return engine;
	}

}
