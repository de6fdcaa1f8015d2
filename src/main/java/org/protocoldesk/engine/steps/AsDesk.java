package org.protocoldesk.engine.steps;

import java.util.function.Consumer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Lets blocks do their work as the desk itself: what the person at the screen may do was
 * decided before. The engine does so for service tasks, but not for its built-in
 * listeners.
 */
final class AsDesk {

	private AsDesk() {
	}

	static ExecutionListener event(Consumer<DelegateExecution> work) {
		return (execution) -> run(() -> work.accept(execution));
	}

	static TaskListener task(Consumer<DelegateTask> work) {
		return (task) -> run(() -> work.accept(task));
	}

	private static void run(Runnable work) {
		Context.getCommandContext().runWithoutAuthorization(() -> {
			work.run();
			return null;
		});
	}

}
