package org.protocoldesk.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Jobs that a killed run had in hand stay locked until the engine takes it for dead,
 * minutes later. On the embedded database nobody else can be at work, so they go on at
 * once.
 */
@Component
class AbandonedJobs {

	private static final Logger log = LoggerFactory.getLogger(AbandonedJobs.class);

	private final ManagementService management;

	private final ProcessEngineConfigurationImpl engine;

	private final boolean alone;

	AbandonedJobs(ManagementService management, ProcessEngineConfigurationImpl engine,
			@Value("${desk.embedded-database}") boolean alone) {
		this.management = management;
		this.engine = engine;
		this.alone = alone;
	}

	void release() {
		if (!this.alone) {
			return;
		}
		for (Job job : this.management.createJobQuery().acquired().list()) {
			log.info("Job {} was in hand when the last run ended: it goes on", job.getId());
			this.engine.getCommandExecutorTxRequired().execute(new UnlockJobCmd(job.getId()));
		}
	}

}
