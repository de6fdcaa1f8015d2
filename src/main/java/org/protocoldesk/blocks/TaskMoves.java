package org.protocoldesk.blocks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/** Moves an open task from one desk to another. */
@Component
class TaskMoves {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final CaseRegister register;

	private final Origins origins;

	private final Vacancies vacancies;

	TaskMoves(TaskService tasks, RuntimeService runtime, CaseRegister register, Origins origins, Vacancies vacancies) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.register = register;
		this.origins = origins;
		this.vacancies = vacancies;
	}

	/** The posts and people to whom a task is offered. */
	Set<String> offeredTo(Task task) {
		return offers(task).stream().map(TaskMoves::target).collect(Collectors.toSet());
	}

	/** Puts a task on a desk and tells the parties if that is another office's. */
	void move(Task task, TaskSeat from, Desk to) {
		this.runtime.setVariablesLocal(task.getExecutionId(), TaskSeat.variables(to, from.unit(), from.apartFrom()));
		Set<String> there = offeredTo(task);
		Set<String> targets = RightfulDesks.targets(to);
		withdraw(task, targets);
		targets.stream().filter((target) -> !there.contains(target)).forEach((target) -> {
			if (to.isForPost()) {
				this.tasks.addCandidateGroup(task.getId(), target);
			}
			else {
				this.tasks.addCandidateUser(task.getId(), target);
			}
		});
		if (task.getAssignee() != null && !to.people().contains(task.getAssignee())) {
			this.tasks.setAssignee(task.getId(), null);
		}
		if (from.isVacant()) {
			this.vacancies.end(task.getId());
		}
		if (!to.office().equals(from.office())) {
			tell(task, from, to);
		}
	}

	/** Leaves a task on nobody's desk. */
	void takeAway(Task task) {
		withdraw(task, Set.of());
		this.tasks.setAssignee(task.getId(), null);
	}

	private void withdraw(Task task, Set<String> rightful) {
		offers(task).stream().filter((offer) -> !rightful.contains(target(offer))).forEach((offer) -> {
			if (offer.getGroupId() != null) {
				this.tasks.deleteCandidateGroup(task.getId(), offer.getGroupId());
			}
			else {
				this.tasks.deleteCandidateUser(task.getId(), offer.getUserId());
			}
		});
	}

	private void tell(Task task, TaskSeat from, Desk to) {
		Origin origin = this.origins.of(task.getProcessDefinitionId());
		String text = origin.wording()
			.line("passedOn", Map.of("office", origin.council().titleOf(to.office()), "passedFromOffice",
					origin.council().titleOf(from.office())));
		this.register.record(from.reference(),
				new JournalLine(task.getTaskDefinitionKey(), JournalLine.SYSTEM, "Protocol Desk", to.office(),
						Action.ROUTED, (to.post() != null) ? to.post() : to.people().get(0), from.rule(),
						Citation.DEFAULT, text, Audience.PARTIES));
	}

	private List<IdentityLink> offers(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.toList();
	}

	private static String target(IdentityLink link) {
		return (link.getGroupId() != null) ? link.getGroupId() : link.getUserId();
	}

}
