package org.protocoldesk.blocks;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/** Works out on whose desk a task of an office belongs today. */
@Component
class RightfulDesks {

	private final Seats seats;

	private final FourEyes fourEyes;

	private final Origins origins;

	RightfulDesks(Seats seats, FourEyes fourEyes, Origins origins) {
		this.seats = seats;
		this.fourEyes = fourEyes;
		this.origins = origins;
	}

	/** The desk; empty if nobody may take the task. */
	Optional<Desk> of(Task task, TaskSeat seat, CaseFile file) {
		Set<String> leftOut = takers(seat);
		return Optional.ofNullable(seat.post())
			.flatMap((post) -> this.seats.apart(post, file, leftOut))
			.or(() -> this.seats.orStandIn(seat.office(), this.origins.of(task.getProcessDefinitionId()).council(),
					file, leftOut, seat.unit()));
	}

	/**
	 * Whether a task is where it belongs and its case names the right holder. People who
	 * were chosen by name keep it unless they took a step that it is kept apart from.
	 * @param there to whom it is offered, posts and people
	 */
	boolean isAt(Set<String> there, Task task, TaskSeat seat, CaseFile file) {
		if (seat.post() == null && !seat.isVacant() && Collections.disjoint(there, takers(seat))) {
			return true;
		}
		return of(task, seat, file).filter((desk) -> isAt(there, task, seat, desk)).isPresent();
	}

	private static boolean isAt(Set<String> there, Task task, TaskSeat seat, Desk desk) {
		boolean rightHands = task.getAssignee() == null || desk.people().contains(task.getAssignee());
		return rightHands && there.equals(targets(desk)) && desk.people().get(0).equals(seat.holder());
	}

	/** The post or the people to whom a desk's tasks are offered. */
	static Set<String> targets(Desk desk) {
		return desk.isForPost() ? Set.of(desk.post()) : new TreeSet<>(desk.people());
	}

	private Set<String> takers(TaskSeat seat) {
		return this.fourEyes.takersOf(seat.apartFrom(), seat.reference());
	}

}
