package org.protocoldesk.blocks;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.OfficeFinder.Desk;
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

	private static final List<String> SEAT = List.of("reference", "office", "post", "candidateUsers", "rule",
			FourEyes.STEPS, Seats.UNIT);

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final Seats seats;

	private final FourEyes fourEyes;

	private final TaskGrants grants;

	private final CaseRegister register;

	private final Origins origins;

	OpenTasks(TaskService tasks, RuntimeService runtime, Seats seats, FourEyes fourEyes, TaskGrants grants,
			CaseRegister register, Origins origins) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.seats = seats;
		this.fourEyes = fourEyes;
		this.grants = grants;
		this.register = register;
		this.origins = origins;
	}

	/**
	 * Looks at every open task of an office and moves those that lie on the wrong desk.
	 */
	public void follow() {
		this.tasks.createTaskQuery().list().forEach((task) -> {
			follow(task, seatOf(task));
			this.grants.tidy(task.getId());
		});
	}

	/**
	 * Takes from whoever completes a task of a case the others that must not be in the
	 * same hands.
	 */
	public void keepApart(String reference, DelegateTask done) {
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(reference)
			.list()
			.stream()
			.filter((task) -> !task.getId().equals(done.getId()))
			.forEach((task) -> {
				Map<String, Object> seat = seatOf(task);
				if (FourEyes.steps((String) seat.get(FourEyes.STEPS)).contains(done.getTaskDefinitionKey())) {
					follow(task, seat);
				}
			});
	}

	private Map<String, Object> seatOf(Task task) {
		return this.tasks.getVariables(task.getId(), SEAT);
	}

	private void follow(Task task, Map<String, Object> seat) {
		String reference = (String) seat.get("reference");
		if (reference == null || !isAsSeated(task, seat)) {
			return;
		}
		String post = (String) seat.get("post");
		Set<String> leftOut = this.fourEyes.takersOf((String) seat.get(FourEyes.STEPS), reference);
		if (post == null && Collections.disjoint(there(task), leftOut)) {
			return;
		}
		Origin origin = this.origins.of(task.getProcessDefinitionId());
		Desk desk = Optional.ofNullable(post)
			.flatMap((same) -> this.seats.apart(same, reference, leftOut))
			.or(() -> this.seats.orStandIn((String) seat.get("office"), origin.council(), reference, leftOut,
					(String) seat.get(Seats.UNIT)))
			.orElse(null);
		if (desk == null) {
			log.warn("Nobody may take the task {} of {}: it waits until the directory names somebody",
					task.getTaskDefinitionKey(), reference);
			withdraw(task, Set.of());
			this.tasks.setAssignee(task.getId(), null);
		}
		else if (!isThere(task, desk)) {
			move(task, desk);
			if (!desk.office().equals(seat.get("office"))) {
				tell(task, desk, seat, origin);
			}
		}
	}

	/**
	 * Whether the task lies where its seat says, or with nobody. The variables of a seat
	 * outlive it: a task that was given to others by the model itself is theirs.
	 */
	private boolean isAsSeated(Task task, Map<String, Object> seat) {
		Set<String> there = there(task);
		if (there.isEmpty()) {
			return task.getAssignee() == null && seat.get("office") != null;
		}
		List<String> people = FourEyes.steps((String) seat.get("candidateUsers"));
		return there.equals(people.isEmpty() ? Collections.singleton(seat.get("post")) : Set.copyOf(people));
	}

	private boolean isThere(Task task, Desk desk) {
		boolean rightHands = task.getAssignee() == null || desk.people().contains(task.getAssignee());
		return rightHands && there(task).equals(targets(desk));
	}

	private void move(Task task, Desk desk) {
		boolean whole = isForPost(desk);
		Map<String, Object> seat = new HashMap<>();
		seat.put("office", desk.office());
		seat.put("post", desk.post());
		seat.put("officeHolder", desk.people().get(0));
		seat.put("candidateUsers", whole ? "" : String.join(",", desk.people()));
		this.runtime.setVariables(task.getProcessInstanceId(), seat);
		withdraw(task, targets(desk));
		Set<String> there = there(task);
		targets(desk).stream().filter((target) -> !there.contains(target)).forEach((target) -> {
			if (whole) {
				this.tasks.addCandidateGroup(task.getId(), target);
			}
			else {
				this.tasks.addCandidateUser(task.getId(), target);
			}
		});
		if (task.getAssignee() != null && !desk.people().contains(task.getAssignee())) {
			this.tasks.setAssignee(task.getId(), null);
		}
	}

	/** Offers the task to nobody else. */
	private void withdraw(Task task, Set<String> rightful) {
		links(task).stream().filter((link) -> !rightful.contains(target(link))).forEach((link) -> {
			if (link.getGroupId() != null) {
				this.tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
			}
			else {
				this.tasks.deleteCandidateUser(task.getId(), link.getUserId());
			}
		});
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

	private Set<String> there(Task task) {
		return links(task).stream().map(OpenTasks::target).collect(Collectors.toSet());
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
