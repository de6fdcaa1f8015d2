package org.protocoldesk.engine.steps;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.protocoldesk.blocks.LiveTasks;

import org.springframework.stereotype.Component;

/** Finds open tasks within the engine's command. */
@Component
class EngineTasks implements LiveTasks {

	@Override
	public Optional<DelegateTask> find(String id) {
		return Optional.ofNullable(Context.getCommandContext().getTaskManager().findTaskById(id));
	}

}
