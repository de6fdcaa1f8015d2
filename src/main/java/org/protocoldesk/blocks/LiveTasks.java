package org.protocoldesk.blocks;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Finds open tasks from inside another step. */
public interface LiveTasks {

	/** The open task with this id, with its step; empty where it is done or gone. */
	Optional<DelegateTask> find(String id);

}
