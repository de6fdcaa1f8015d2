package org.protocoldesk.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.protocoldesk.engine.access.RightfulGrants;
import org.protocoldesk.engine.access.GuardedAccess;
import org.protocoldesk.engine.forms.GuardedForms;
import org.protocoldesk.engine.speed.PlainFields;
import org.protocoldesk.engine.steps.BlockParser;
import org.protocoldesk.engine.steps.DeskExpressions;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Fits our guards into the engine when it is built. */
@Component
class DeskEnginePlugin extends AbstractProcessEnginePlugin {

	private final GuardedForms forms;

	private final BlockParser blocks;

	private final GuardedAccess access;

	private final ApplicationContext application;

	DeskEnginePlugin(GuardedForms forms, BlockParser blocks, GuardedAccess access, ApplicationContext application) {
		this.forms = forms;
		this.blocks = blocks;
		this.access = access;
		this.application = application;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setExpressionManager(new DeskExpressions(this.application, configuration.getBeans()));
		configuration.setCustomPreVariableSerializers(List.of(new PlainFields()));
		this.forms.guard(configuration);
		// Last, because a step that goes on at once takes its task away.
		configuration.getCustomPostBPMNParseListeners().add(this.blocks);
		this.access.guard(configuration);
		configuration.setResourceAuthorizationProvider(new RightfulGrants());
		List<CommandInterceptor> interceptors = (configuration.getCustomPreCommandInterceptorsTxRequired() != null)
				? new ArrayList<>(configuration.getCustomPreCommandInterceptorsTxRequired()) : new ArrayList<>();
		interceptors.add(new RefusalInterceptor());
		interceptors.add(new VisibleCounts(configuration));
		interceptors.add(new BoundedLists());
		configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
	}

}
