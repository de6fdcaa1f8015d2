package org.protocoldesk.engine.forms;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * Puts the form guard between the engine and everyone who calls it, a card on each task,
 * and who took it into the register.
 */
@Component
public class GuardedForms {

	private final TaskGuard taskGuard;

	private final StartGuard startGuard;

	private final FormCompletion completion;

	private final FormVariables variables;

	private final StepRecorder recorder;

	private final ReadableVariables readable;

	GuardedForms(TaskGuard taskGuard, StartGuard startGuard, FormCompletion completion, FormVariables variables,
			StepRecorder recorder, ReadableVariables readable) {
		this.taskGuard = taskGuard;
		this.startGuard = startGuard;
		this.completion = completion;
		this.variables = variables;
		this.recorder = recorder;
		this.readable = readable;
	}

	/** Takes effect when the engine is built. */
	public void guard(ProcessEngineConfigurationImpl engine) {
		engine.setTaskService(new GuardedTaskService(this.taskGuard, this.readable));
		engine.setFormService(new GuardedFormService(this.taskGuard, this.completion, this.variables));
		List<BpmnParseListener> listeners = (engine.getCustomPostBPMNParseListeners() != null)
				? new ArrayList<>(engine.getCustomPostBPMNParseListeners()) : new ArrayList<>();
		listeners.add(this.startGuard);
		listeners.add(new TaskCard());
		listeners.add(this.recorder);
		engine.setCustomPostBPMNParseListeners(listeners);
	}

}
