package org.protocoldesk.engine.passages;

import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.protocoldesk.figures.Seat;

import org.springframework.stereotype.Component;

/**
 * Notes each step that a case leaves, and on whose desk its tasks are, in the engine's
 * own transaction. The starter hands it to the engine because it is a bean.
 */
@Component
public class PassageRecorder implements HistoryEventHandler {

	private final PassageNotes notes;

	PassageRecorder(PassageNotes notes) {
		this.notes = notes;
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event.getRootProcessInstanceId() == null) {
			return;
		}
		if (event instanceof HistoricActivityInstanceEventEntity step) {
			left(step);
		}
		else if (event instanceof HistoricIdentityLinkLogEventEntity link) {
			offered(link);
		}
		else if (event instanceof HistoricTaskInstanceEventEntity task) {
			worked(task);
		}
	}

	private void left(HistoricActivityInstanceEventEntity step) {
		boolean ends = step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END);
		if (ends && !step.getActivityId().contains("#")) {
			ProcessDefinitionEntity model = model(step);
			this.notes.of().left(step, model.getKey(), model.getVersion());
		}
	}

	private void offered(HistoricIdentityLinkLogEventEntity link) {
		if (link.getTaskId() == null || IdentityLinkType.OWNER.equals(link.getType())) {
			return;
		}
		String holder = (link.getGroupId() != null) ? link.getGroupId() : link.getUserId();
		if (link.isEventOfType(HistoryEventTypes.IDENTITY_LINK_DELETE)) {
			if (isOffer(link)) {
				this.notes.of().taken(link.getTaskId(), holder);
			}
			return;
		}
		TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(link.getTaskId());
		if (task != null && (isOffer(link) || isGivenToOne(task))) {
			this.notes.of().put(seat(link, task.getId(), task.getTaskDefinitionKey(), holder, officeOf(link, task)));
		}
	}

	private void worked(HistoricTaskInstanceEventEntity task) {
		if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
				|| task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE)) {
			this.notes.of().cleared(task.getTaskId());
		}
	}

	private static boolean isOffer(HistoricIdentityLinkLogEventEntity link) {
		return IdentityLinkType.CANDIDATE.equals(link.getType());
	}

	/** A reply is nobody else's; whoever claims a task takes it from nobody's list. */
	private static boolean isGivenToOne(TaskEntity task) {
		return task.getCandidates().isEmpty();
	}

	private static String officeOf(HistoricIdentityLinkLogEventEntity link, TaskEntity task) {
		if (!isOffer(link)) {
			return null;
		}
		return (link.getGroupId() != null) ? link.getGroupId().replaceFirst("\\..*", "")
				: (String) task.getVariable("office");
	}

	private static Seat seat(HistoryEvent event, String task, String step, String holder, String office) {
		ProcessDefinitionEntity model = model(event);
		return new Seat(task, holder, event.getRootProcessInstanceId(), model.getKey(), model.getVersion(), step,
				office, org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant());
	}

	private static ProcessDefinitionEntity model(HistoryEvent event) {
		return Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(event.getProcessDefinitionId());
	}

}
