package org.protocoldesk.access;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the desk be interrupted while it sends a letter. */
@TestComponent
public class LettersInDoubt {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	private final JdbcClient jdbc;

	LettersInDoubt(RuntimeService runtime, ManagementService management, TaskService tasks, JdbcClient jdbc) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.jdbc = jdbc;
	}

	/**
	 * Interrupts the desk as it sends a letter of the case; gives the task that asks
	 * about it.
	 */
	Task interrupt(CaseStory story) {
		var letter = story.letters().get(0).getId();
		this.jdbc.sql("update letter set status = 'SENDING', attempted_at = now() where id = ?").param(letter).update();
		String delivery = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("letter-delivery")
			.variableValueEquals("letter", letter.toString())
			.singleResult()
			.getId();
		this.management.executeJob(this.management.createJobQuery().processInstanceId(delivery).singleResult().getId());
		return this.tasks.createTaskQuery().processInstanceId(delivery).singleResult();
	}

}
