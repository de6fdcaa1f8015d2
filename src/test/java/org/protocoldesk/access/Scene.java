package org.protocoldesk.access;

import java.util.TreeMap;
import java.util.Map;

import org.protocoldesk.CaseStory;

import org.camunda.bpm.engine.task.Task;

/**
 * A case that stands at a step, and who is what to it.
 *
 * @param rules who may do what in its procedure
 * @param step the name that the rules have for it
 * @param story the case
 * @param instance the procedure's run
 * @param task the open task, or {@code null} if the case has ended
 * @param people user id of each role
 */
record Scene(AccessRules rules, String step, CaseStory story, String instance, Task task, Map<String, String> people) {

	Scene(AccessRules rules, String step, CaseStory story, String instance, Task task) {
		this(rules, step, story, instance, task, new TreeMap<>());
	}

	/** Names the people: role, user, role, user. */
	Scene with(String... rolesAndUsers) {
		for (int i = 0; i < rolesAndUsers.length; i += 2) {
			this.people.put(rolesAndUsers[i], rolesAndUsers[i + 1]);
		}
		return this;
	}

	/** Key of the model that has this step. */
	String procedure() {
		return this.rules.modelOf(this.step);
	}

	boolean may(String role, Operation operation) {
		return this.rules.may(role, this.step, operation.id());
	}

	/** Whether the task is offered to somebody, not given to one person. */
	boolean isOffered() {
		return this.task.getAssignee() == null;
	}

	boolean isRunning() {
		return !this.story.isEnded();
	}

	/** The run that has the task; a called procedure has its own. */
	String run() {
		return (this.task != null) ? this.task.getProcessInstanceId() : this.instance;
	}

	@Override
	public String toString() {
		return this.rules.procedure() + ", " + this.step;
	}

}
