package org.protocoldesk;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.correspondence.Correspondence;
import org.protocoldesk.directory.CurrentDirectory;

import org.springframework.boot.test.context.TestComponent;

/** Starts cases and finds what a story needs to go on. */
@TestComponent
public class CaseStories {

	final FormService forms;

	final TaskService tasks;

	final RuntimeService runtime;

	final ManagementService management;

	final HistoryService history;

	final RepositoryService repository;

	final IdentityService identity;

	final CaseRegister register;

	final Correspondence correspondence;

	final CurrentDirectory directory;

	private final ProcessEngine engine;

	private final StepInvariants invariants;

	CaseStories(FormService forms, TaskService tasks, RuntimeService runtime, ManagementService management,
			HistoryService history, RepositoryService repository, IdentityService identity, CaseRegister register,
			Correspondence correspondence, CurrentDirectory directory, ProcessEngine engine,
			StepInvariants invariants) {
		this.forms = forms;
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.history = history;
		this.repository = repository;
		this.identity = identity;
		this.register = register;
		this.correspondence = correspondence;
		this.directory = directory;
		this.engine = engine;
		this.invariants = invariants;
	}

	ProcessEngineConfigurationImpl engine() {
		return (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
	}

	/** Checks what holds of every open step of a case. */
	void checkSteps(CaseStory story) {
		this.invariants.check(story, this);
	}

	/**
	 * Starts a procedure with its form, as a person would, and lets it run to its first
	 * task.
	 */
	public CaseStory start(String user, String procedure, Map<String, Object> answers) {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(procedure)
			.latestVersion()
			.singleResult()
			.getId();
		return found(as(user, () -> this.forms.submitStartForm(definition, answers).getId()));
	}

	/** Starts a test's own model, which has no form. */
	public CaseStory begin(String user, String procedure, Map<String, Object> variables) {
		return found(as(user, () -> this.runtime.startProcessInstanceByKey(procedure, variables).getId()));
	}

	private CaseStory found(String instance) {
		String reference = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(instance)
			.singleResult()
			.getBusinessKey();
		CaseStory story = new CaseStory(this, reference, instance);
		story.runJobs();
		return story;
	}

	/** The case that a Member raised last. */
	public CaseStory latestOf(String member) {
		String reference = this.register.openCasesRaisedBy(member).get(0).reference();
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(reference)
			.rootProcessInstances()
			.singleResult()
			.getId();
		CaseStory story = new CaseStory(this, reference, instance);
		story.runJobs();
		return story;
	}

	public String holderOf(String post) {
		return this.directory.get().post(post).orElseThrow().holder();
	}

	/** A person takes a task on. */
	public void claim(String user, Task task) {
		as(user, () -> {
			this.tasks.claim(task.getId(), user);
			return null;
		});
	}

	/** Does something as a logged-in person. */
	public <T> T as(String user, Supplier<T> action) {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		this.identity.setAuthentication(user, groups);
		try {
			return action.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
