package org.protocoldesk.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.protocoldesk.blocks.FourEyes;
import org.protocoldesk.blocks.OpenTasks;
import org.protocoldesk.engine.steps.DeskSteps;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes into the register who completes a step from whose takers others are kept apart,
 * and takes what must not be in the same hands from them.
 */
@Component
class StepRecorder extends AbstractBpmnParseListener implements TaskListener {

	private final FourEyes fourEyes;

	private final ObjectProvider<OpenTasks> openTasks;

	StepRecorder(FourEyes fourEyes, ObjectProvider<OpenTasks> openTasks) {
		this.fourEyes = fourEyes;
		this.openTasks = openTasks;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
	}

	@Override
	public void notify(DelegateTask task) {
		if (DeskSteps.isDeskStep((TaskEntity) task) && this.fourEyes.concerns(task)) {
			this.fourEyes.caseOf(task).ifPresent((reference) -> {
				this.fourEyes.note(reference, task);
				this.openTasks.getObject().keepApart(reference, task);
			});
		}
	}

}
