package org.protocoldesk.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes on each task what its card in Tasklist shows: the case and whom it concerns. It
 * is a variable of the task itself, because those who are offered a task may read no
 * others in a list.
 */
class TaskCard extends AbstractBpmnParseListener implements TaskListener {

	/** The variable that the lists show. */
	static final String VARIABLE = "card";

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addBuiltInTaskListener(EVENTNAME_CREATE, this);
	}

	@Override
	public void notify(DelegateTask task) {
		if (task.getVariable("reference") instanceof String reference) {
			String about = (task.getVariable("about") instanceof String person) ? person : "";
			task.setVariableLocal(VARIABLE, about.isBlank() ? reference : reference + ", about " + about);
		}
	}

}
