package org.protocoldesk.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.protocoldesk.engine.forms.GuardedFormService;
import org.protocoldesk.engine.forms.GuardedTaskService;
import org.protocoldesk.engine.forms.StartGuard;

import org.springframework.stereotype.Component;

/** Puts our guards between the engine and everyone who calls it. */
@Component
class DeskEnginePlugin extends AbstractProcessEnginePlugin {

	private final GuardedFormService formService;

	private final GuardedTaskService taskService;

	private final StartGuard startGuard;

	DeskEnginePlugin(GuardedFormService formService, GuardedTaskService taskService, StartGuard startGuard) {
		this.formService = formService;
		this.taskService = taskService;
		this.startGuard = startGuard;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setFormService(this.formService);
		configuration.setTaskService(this.taskService);
		configuration.setCustomPostBPMNParseListeners(
				with(configuration.getCustomPostBPMNParseListeners(), (BpmnParseListener) this.startGuard));
		configuration
			.setCustomPreCommandInterceptorsTxRequired(with(configuration.getCustomPreCommandInterceptorsTxRequired(),
					(CommandInterceptor) new RefusalInterceptor()));
	}

	private static <T> List<T> with(List<T> present, T added) {
		List<T> all = (present != null) ? new ArrayList<>(present) : new ArrayList<>();
		all.add(added);
		return all;
	}

}
