package org.protocoldesk.blocks;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.figures.Desks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets the open tasks of offices follow the directory: when a post changes hands, or
 * somebody of it has become a party to the case or took a step that the task is kept
 * apart from, the task goes to those who may act now.
 */
@Component
public class OpenTasks {

	private static final Logger log = LoggerFactory.getLogger(OpenTasks.class);

	private static final int AT_ONCE = 500;

	private final TaskService tasks;

	private final TaskSeats seats;

	private final RightfulDesks rightful;

	private final TaskMoves moves;

	private final TaskGrants grants;

	private final Desks desks;

	private final CaseRegister register;

	OpenTasks(TaskService tasks, TaskSeats seats, RightfulDesks rightful, TaskMoves moves, TaskGrants grants,
			Desks desks, CaseRegister register) {
		this.tasks = tasks;
		this.seats = seats;
		this.rightful = rightful;
		this.moves = moves;
		this.grants = grants;
		this.desks = desks;
		this.register = register;
	}

	/**
	 * Looks at every open task of an office and moves those that lie on the wrong desk.
	 */
	public void follow() {
		List<Task> open = this.tasks.createTaskQuery()
			.list()
			.stream()
			.filter((task) -> task.getProcessInstanceId() != null)
			.toList();
		IntStream.iterate(0, (first) -> first < open.size(), (first) -> first + AT_ONCE)
			.mapToObj((first) -> open.subList(first, Math.min(first + AT_ONCE, open.size())))
			.forEach(this::followMany);
		this.grants.tidy();
	}

	/**
	 * Takes from whoever completes a task of a case the others that must not be in the
	 * same hands.
	 */
	public void keepApart(String reference, DelegateTask done) {
		List<Task> others = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference)
			.list()
			.stream()
			.filter((task) -> !task.getId().equals(done.getId()))
			.toList();
		for (Task task : others) {
			TaskSeat seat = this.seats.of(task);
			if (seat.isApartFrom(done.getTaskDefinitionKey())) {
				this.register.find(seat.reference()).ifPresent((file) -> follow(task, seat, file));
			}
		}
	}

	/**
	 * Nearly all tasks lie where they belong, which is seen without a question for each.
	 */
	private void followMany(List<Task> some) {
		Map<String, TaskSeat> seatOf = this.seats.of(some);
		Map<String, Set<String>> offeredTo = this.desks.holdersOf(seatOf.keySet());
		Map<String, CaseFile> files = this.register
			.findAll(seatOf.values().stream().map(TaskSeat::reference).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(CaseFile::reference, Function.identity()));
		for (Task task : some) {
			TaskSeat seat = seatOf.get(task.getId());
			CaseFile file = files.get(seat.reference());
			if (file != null && !this.rightful.isAt(offeredTo.getOrDefault(task.getId(), Set.of()), task, seat, file)) {
				follow(task, seat, file);
			}
		}
	}

	private void follow(Task task, TaskSeat seat, CaseFile file) {
		Set<String> there = this.moves.offeredTo(task);
		if (!isAsSeated(there, task, seat) || this.rightful.isAt(there, task, seat, file)) {
			return;
		}
		this.rightful.of(task, seat, file).ifPresentOrElse((desk) -> this.moves.move(task, seat, desk), () -> {
			log.warn("Nobody may take the task {} of {}: it waits until the directory names somebody",
					task.getTaskDefinitionKey(), seat.reference());
			this.moves.takeAway(task);
		});
	}

	/**
	 * Whether the task lies where its seat says, or with nobody. The variables of a seat
	 * outlive it: a task that was given to others by the model itself is theirs.
	 */
	private static boolean isAsSeated(Set<String> there, Task task, TaskSeat seat) {
		if (there.isEmpty()) {
			return task.getAssignee() == null && seat.office() != null;
		}
		return there.equals(seat.people().isEmpty() ? Collections.singleton(seat.post()) : Set.copyOf(seat.people()));
	}

}
