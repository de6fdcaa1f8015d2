package org.protocoldesk.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.protocoldesk.engine.access.RightfulGrants;
import org.protocoldesk.engine.access.GuardedAccess;
import org.protocoldesk.engine.forms.GuardedForms;

import org.springframework.stereotype.Component;

/** Fits our guards into the engine when it is built. */
@Component
class DeskEnginePlugin extends AbstractProcessEnginePlugin {

	private final GuardedForms forms;

	private final GuardedAccess access;

	DeskEnginePlugin(GuardedForms forms, GuardedAccess access) {
		this.forms = forms;
		this.access = access;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		this.forms.guard(configuration);
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
