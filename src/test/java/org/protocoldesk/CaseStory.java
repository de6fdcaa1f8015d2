package org.protocoldesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.correspondence.Letter;
import org.protocoldesk.directory.Post;

import static org.assertj.core.api.Assertions.assertThat;

/** One case as a test plays it: who does what, and what has happened so far. */
public final class CaseStory {

	private final CaseStories desk;

	private final String reference;

	private final String instance;

	CaseStory(CaseStories desk, String reference, String instance) {
		this.desk = desk;
		this.reference = reference;
		this.instance = instance;
	}

	public String reference() {
		return this.reference;
	}

	public String instance() {
		return this.instance;
	}

	public List<Task> tasks() {
		return this.desk.tasks.createTaskQuery().processInstanceBusinessKey(this.reference).list();
	}

	/** The one open task of this kind. */
	public Task task(String key) {
		List<Task> tasks = tasks().stream().filter((task) -> task.getTaskDefinitionKey().equals(key)).toList();
		assertThat(tasks)
			.as("open tasks %s of %s, where open are %s", key, this.reference,
					tasks().stream().map(Task::getTaskDefinitionKey).toList())
			.hasSize(1);
		return tasks.get(0);
	}

	/** Posts and people to whom the task is offered or who hold it. */
	public Set<String> offeredTo(String key) {
		return offeredTo(task(key));
	}

	public Set<String> offeredTo(Task task) {
		if (task.getAssignee() != null) {
			return Set.of(task.getAssignee());
		}
		return this.desk.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(CaseStory::groupOrUser)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String groupOrUser(IdentityLink link) {
		return (link.getGroupId() != null) ? link.getGroupId() : link.getUserId();
	}

	/** Somebody submits a task's form; what follows by itself happens too. */
	public CaseStory submit(String user, String key, Map<String, Object> answers) {
		return submit(user, task(key), answers);
	}

	public CaseStory submit(String user, Task task, Map<String, Object> answers) {
		this.desk.checkSteps(this);
		this.desk.as(user, () -> {
			this.desk.forms.submitTaskForm(task.getId(), new HashMap<>(answers));
			return null;
		});
		runJobs();
		return this;
	}

	public CaseStory decide(String user, String key, String decision) {
		return submit(user, key, Map.of("decision", decision, "reason", "For good reasons."));
	}

	/** Runs what waits to be run now; timers that are not due stay. */
	public void runJobs() {
		if (this.reference == null) {
			return;
		}
		List<Job> due;
		while (!(due = dueJobs()).isEmpty()) {
			due.forEach((job) -> this.desk.management.executeJob(job.getId()));
		}
	}

	private List<Job> dueJobs() {
		return this.desk.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference)
			.list()
			.stream()
			.flatMap((running) -> this.desk.management.createJobQuery()
				.processInstanceId(running.getId())
				.executable()
				.list()
				.stream())
			.limit(1)
			.toList();
	}

	/** Lets time pass until a moment that the case waits for. */
	public CaseStory untilAfter(Date moment) {
		this.desk.checkSteps(this);
		ClockUtil.setCurrentTime(new Date(moment.getTime() + 60_000));
		runJobs();
		return this;
	}

	public Object variable(String name) {
		return this.desk.runtime.getVariable(this.instance, name);
	}

	/** A variable of a page that the case has called and that is not yet left. */
	public Object variable(String page, String name) {
		return this.desk.runtime.getVariable(this.desk.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference)
			.processDefinitionKey(page)
			.singleResult()
			.getId(), name);
	}

	/** What an open task's own page knows. */
	public Object known(Task task, String name) {
		return this.desk.runtime.getVariable(task.getExecutionId(), name);
	}

	/** When whoever has an open task is reminded of it. */
	public Date reminder(String key) {
		return timersOf(task(key)).get(0);
	}

	/** The dates of an open task, the earliest first. */
	public List<Date> timersOf(Task task) {
		return this.desk.management.createJobQuery()
			.executionId(task.getExecutionId())
			.timers()
			.list()
			.stream()
			.map(Job::getDuedate)
			.sorted()
			.toList();
	}

	/** When the earliest timer of a called procedure is due. */
	public Date timer(String procedure) {
		String run = this.desk.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference)
			.processDefinitionKey(procedure)
			.singleResult()
			.getId();
		return this.desk.management.createJobQuery()
			.processInstanceId(run)
			.timers()
			.orderByJobDuedate()
			.asc()
			.list()
			.get(0)
			.getDuedate();
	}

	/** When the timers of all runs of a called procedure are due, the earliest first. */
	public List<Date> timers(String procedure) {
		return this.desk.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference)
			.processDefinitionKey(procedure)
			.list()
			.stream()
			.flatMap((run) -> timersOf(run.getId()).stream())
			.sorted()
			.toList();
	}

	/** When the timers of one run are due, the earliest first. */
	public List<Date> timersOf(String run) {
		return this.desk.management.createJobQuery()
			.processInstanceId(run)
			.timers()
			.list()
			.stream()
			.map(Job::getDuedate)
			.sorted()
			.toList();
	}

	/** Who holds a post; nobody where there is no such post. */
	public String holderOf(String post) {
		return this.desk.directory.get().post(post).map(Post::holder).orElse(null);
	}

	/** An open task's form as somebody opens it. */
	public String openedForm(String user, String key) {
		String id = task(key).getId();
		return this.desk.as(user, () -> {
			try (InputStream form = this.desk.forms.getDeployedTaskForm(id)) {
				return new String(form.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** What a task's form receives. */
	public Map<String, Object> visibleVariables(String key) {
		return this.desk.forms.getTaskFormVariables(task(key).getId());
	}

	public CaseFile file() {
		return this.desk.register.find(this.reference).orElseThrow();
	}

	public List<JournalLine> journal() {
		return this.desk.register.journalOf(this.reference).stream().map(Recorded::line).toList();
	}

	public List<Letter> letters() {
		return this.desk.correspondence.of(this.reference);
	}

	/** Ids of everything that was passed, called procedures included. */
	public Set<String> passed() {
		return this.desk.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference)
			.list()
			.stream()
			.flatMap((run) -> this.desk.history.createHistoricActivityInstanceQuery()
				.processInstanceId(run.getId())
				.finished()
				.list()
				.stream())
			.map(HistoricActivityInstance::getActivityId)
			.collect(Collectors.toSet());
	}

	/** The same for a procedure that has no case reference of its own. */
	public Set<String> passedInInstance() {
		return this.desk.history.createHistoricActivityInstanceQuery()
			.processInstanceId(this.instance)
			.finished()
			.list()
			.stream()
			.map(HistoricActivityInstance::getActivityId)
			.collect(Collectors.toSet());
	}

	public boolean isEnded() {
		return this.desk.runtime.createProcessInstanceQuery().processInstanceBusinessKey(this.reference).count() == 0;
	}

}
