package org.protocoldesk.engine.speed;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets the engine answer decision tables with {@link RememberingFeel}, unless
 * {@code desk.fast-tables} is off.
 */
@Component
@ConditionalOnProperty(name = "desk.fast-tables", matchIfMissing = true)
class FastTablesPlugin extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
		tables.setFeelEngineFactory(RememberingFeel::new);
		engine.setDmnEngineConfiguration(tables);
	}

}
