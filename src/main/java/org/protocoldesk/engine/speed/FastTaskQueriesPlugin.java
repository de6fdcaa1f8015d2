package org.protocoldesk.engine.speed;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Fits {@link FastTaskQueries} into the engine, unless {@code desk.fast-task-queries} is
 * off.
 */
@Configuration
@ConditionalOnProperty(name = "desk.fast-task-queries", matchIfMissing = true)
class FastTaskQueriesPlugin extends AbstractProcessEnginePlugin {

	private final FastTaskQueries queries = new FastTaskQueries();

	@Bean
	FastTaskQueries fastTaskQueries() {
		return this.queries;
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		this.queries.fitInto(configuration.getSqlSessionFactory().getConfiguration());
	}

}
