package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * Lets the open tasks of offices follow the directory: when a post changes hands, or
 * somebody of it has become a party to the case, the task goes to those who may act now.
 */
@Component
public class OpenTasks {

	private static final List<String> SEAT = List.of("reference", "office", "post", "candidateUsers", "rule");

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final Seats seats;

	private final CaseRegister register;

	private final Origins origins;

	OpenTasks(TaskService tasks, RuntimeService runtime, Seats seats, CaseRegister register, Origins origins) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.seats = seats;
		this.register = register;
		this.origins = origins;
	}

	/**
	 * Looks at every open task of an office and moves those that lie on the wrong desk.
	 */
	public void follow() {
		this.tasks.createTaskQuery().list().forEach((task) -> {
			Map<String, Object> seat = this.tasks.getVariables(task.getId(), SEAT);
			if (seat.get("reference") != null && seat.get("post") != null && isOffered(task)) {
				follow(task, seat);
			}
		});
	}

	private boolean isOffered(Task task) {
		return task.getAssignee() == null || !links(task).isEmpty();
	}

	private void follow(Task task, Map<String, Object> seat) {
		Origin origin = this.origins.of(task.getProcessDefinitionId());
		String reference = (String) seat.get("reference");
		Desk desk = this.seats.impartial((String) seat.get("post"), reference)
			.or(() -> this.seats.orStandIn((String) seat.get("office"), origin.council(), reference))
			.orElse(null);
		if (desk == null || isThere(task, desk)) {
			return;
		}
		move(task, desk);
		if (!desk.office().equals(seat.get("office"))) {
			tell(task, desk, seat, origin);
		}
	}

	private boolean isThere(Task task, Desk desk) {
		boolean rightHands = task.getAssignee() == null || desk.people().contains(task.getAssignee());
		return rightHands
				&& links(task).stream().map(OpenTasks::target).collect(Collectors.toSet()).equals(targets(desk));
	}

	private void move(Task task, Desk desk) {
		boolean whole = isForPost(desk);
		Map<String, Object> seat = new HashMap<>();
		seat.put("office", desk.office());
		seat.put("post", desk.post());
		seat.put("officeHolder", desk.people().get(0));
		seat.put("candidateUsers", whole ? "" : String.join(",", desk.people()));
		this.runtime.setVariables(task.getProcessInstanceId(), seat);
		links(task).forEach((link) -> withdraw(task, link));
		if (whole) {
			this.tasks.addCandidateGroup(task.getId(), desk.post());
		}
		else {
			desk.people().forEach((person) -> this.tasks.addCandidateUser(task.getId(), person));
		}
		if (task.getAssignee() != null && !desk.people().contains(task.getAssignee())) {
			this.tasks.setAssignee(task.getId(), null);
		}
	}

	private void withdraw(Task task, IdentityLink link) {
		if (link.getGroupId() != null) {
			this.tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
		}
		else {
			this.tasks.deleteCandidateUser(task.getId(), link.getUserId());
		}
	}

	private void tell(Task task, Desk desk, Map<String, Object> seat, Origin origin) {
		String text = origin.wording()
			.line("passedOn", Map.of("office", origin.council().titleOf(desk.office()), "passedFromOffice",
					origin.council().titleOf((String) seat.get("office"))));
		this.register.record((String) seat.get("reference"),
				new JournalLine(task.getTaskDefinitionKey(), JournalLine.SYSTEM, "Protocol Desk", desk.office(),
						Action.ROUTED, (desk.post() != null) ? desk.post() : desk.people().get(0),
						(String) seat.get("rule"), Citation.DEFAULT, text, Audience.PARTIES));
	}

	private List<IdentityLink> links(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.toList();
	}

	private static boolean isForPost(Desk desk) {
		return desk.whole() && desk.post() != null;
	}

	private static Set<String> targets(Desk desk) {
		return isForPost(desk) ? Set.of(desk.post()) : new TreeSet<>(desk.people());
	}

	private static String target(IdentityLink link) {
		return (link.getGroupId() != null) ? link.getGroupId() : link.getUserId();
	}

}
