package org.protocoldesk.engine.steps;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.protocoldesk.blocks.DeskStep;
import org.protocoldesk.blocks.StepAnswers;
import org.protocoldesk.blocks.StepClock;
import org.protocoldesk.blocks.StepDates;

import org.springframework.stereotype.Component;

/** Gives user tasks that are desk steps the listeners and timers of the block. */
@Component
public class DeskSteps {

	private static final String BLOCK = "deskStep";

	private final DeskStep step;

	private final StepAnswers answers;

	private final StepClock clock;

	private final StepDates dates;

	DeskSteps(DeskStep step, StepAnswers answers, StepClock clock, StepDates dates) {
		this.step = step;
		this.answers = answers;
		this.clock = clock;
		this.dates = dates;
	}

	/** Whether a task is a desk step, whose answer is kept as a whole. */
	public static boolean isDeskStep(TaskEntity task) {
		return task.getExecution() != null && ParsedInputs.of(task.getExecution().getActivity()).isBlock(BLOCK);
	}

	static boolean isMadeFrom(ParsedInputs inputs) {
		return inputs.isBlock(BLOCK);
	}

	void prepare(ActivityImpl activity, ParsedInputs inputs) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, AsDesk.task(this.step::arrive));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, AsDesk.task(this.answers::follow));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, AsDesk.task(this.step::gone));
		activity.setScope(true);
		if (inputs.written("deadline").isPresent()) {
			addTimers(activity, task, inputs);
		}
	}

	private void addTimers(ActivityImpl activity, TaskDefinition task, ParsedInputs inputs) {
		List<StepTimer> timers = new ArrayList<>();
		if (inputs.written("reminder").filter("none"::equals).isEmpty()) {
			task.addTimeoutTaskListener("dateNear", AsDesk.task(this.clock::remind));
			timers.add(new StepTimer("dateNear", this.dates::remindAt));
		}
		if (inputs.written("caseDate").filter("cleared"::equals).isEmpty()) {
			task.addTimeoutTaskListener("datePassed", AsDesk.task(this.clock::overdue));
			timers.add(new StepTimer("datePassed", this.dates::dueAt));
		}
		StepTimer.addTo(activity, timers);
	}

}
