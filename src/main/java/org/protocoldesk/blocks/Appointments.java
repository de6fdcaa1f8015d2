package org.protocoldesk.blocks;

import org.springframework.stereotype.Component;

/** Puts a vacant task into the hands of the person who was appointed to take it. */
@Component
class Appointments {

	private final LiveTasks tasks;

	private final DeskStep step;

	Appointments(LiveTasks tasks, DeskStep step) {
		this.tasks = tasks;
		this.step = step;
	}

	/**
	 * Hands the vacant task over.
	 * @throws WrongInput if the person may not take it
	 */
	void appoint(CaseInHand current) {
		String appointee = current.input("person");
		this.tasks.find(current.input(Vacancies.TASK)).ifPresent((task) -> this.step.appoint(task, appointee));
	}

}
