package org.protocoldesk.blocks;

import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/** Puts a vacant task into the hands of the person who was appointed to take it. */
@Component
class Appointments {

	private final LiveTasks tasks;

	private final DeskStep step;

	private final Seats seats;

	private final FourEyes fourEyes;

	Appointments(LiveTasks tasks, DeskStep step, Seats seats, FourEyes fourEyes) {
		this.tasks = tasks;
		this.step = step;
		this.seats = seats;
		this.fourEyes = fourEyes;
	}

	/**
	 * Hands the vacant task over.
	 * @throws WrongInput if the person may not take it
	 */
	void appoint(CaseInHand current) {
		String appointee = current.input("person");
		this.tasks.find(current.input(Vacancies.TASK)).ifPresent((task) -> appoint(task, appointee));
	}

	private void appoint(DelegateTask task, String appointee) {
		TaskSeat seat = TaskSeat.of(task);
		if (this.seats.isParty(appointee, seat.reference())) {
			throw new WrongInput("appointee",
					"nobody deals with their own case; choose somebody who is no party to it.");
		}
		Set<String> takers = this.fourEyes.takersOf(seat.apartFrom(), seat.reference());
		if (takers.contains(appointee)) {
			throw new WrongInput("appointee", "this person took an earlier step; choose somebody else.");
		}
		this.step.appoint(task, appointee);
	}

}
