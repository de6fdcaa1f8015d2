package org.protocoldesk.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.protocoldesk.blocks.Unasked;
import org.protocoldesk.review.CaseView.Work;

import org.springframework.stereotype.Component;

/**
 * What the desk does by itself in a case: what it will do, what failed, what is stuck.
 */
@Component
class WorkOfDesk {

	private final ManagementService management;

	private final TaskService tasks;

	private final HistoryService history;

	private final Unasked unasked;

	private final Models models;

	WorkOfDesk(ManagementService management, TaskService tasks, HistoryService history, Unasked unasked,
			Models models) {
		this.management = management;
		this.tasks = tasks;
		this.history = history;
		this.unasked = unasked;
		this.models = models;
	}

	List<Work> of(Collection<String> runs) {
		return this.unasked.look(() -> runs.stream()
			.flatMap((run) -> Stream.of(jobs(run), failures(run), incidents(run)).flatMap((work) -> work))
			.sorted(Comparator.comparing((Work work) -> !work.stuck()))
			.toList());
	}

	private Stream<Work> jobs(String run) {
		List<String> timers = this.management.createJobQuery()
			.processInstanceId(run)
			.timers()
			.list()
			.stream()
			.map(Job::getId)
			.toList();
		return this.management.createJobQuery()
			.processInstanceId(run)
			.orderByJobDuedate()
			.asc()
			.list()
			.stream()
			.map((job) -> job(job, timers.contains(job.getId())));
	}

	private Work job(Job job, boolean timer) {
		String step = (job.getJobDefinitionId() != null) ? stepOf(
				this.management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult())
				: dateOfTask(job);
		if (job.getRetries() == 0) {
			return new Work("%s could not be done and is not tried again. Whoever runs Protocol Desk has to look at it."
				.formatted(step), true);
		}
		String when = (job.getDuedate() != null) ? Moments.inWords(job.getDuedate().toInstant()) : "";
		if (job.getExceptionMessage() != null) {
			return new Work("%s could not be done. It is tried again%s; %s left.".formatted(step,
					when.isEmpty() ? "" : " on " + when, tries(job.getRetries())), false);
		}
		return new Work(timer ? "%s comes on %s, unless the case has gone on by then.".formatted(step, when)
				: "%s is about to be done.".formatted(step), false);
	}

	/**
	 * A date of a step belongs to its task: the reminder, or the date by which it is due.
	 */
	private String dateOfTask(Job job) {
		return this.tasks.createTaskQuery()
			.executionId(job.getExecutionId())
			.list()
			.stream()
			.findFirst()
			.map((task) -> (Objects.equals(task.getDueDate(), job.getDuedate()) ? "The date of " : "The reminder of ")
					+ stepOf(job.getProcessDefinitionKey(), job.getProcessDefinitionId(), task.getTaskDefinitionKey()))
			.orElse("The date of a step");
	}

	private static String tries(int number) {
		return (number == 1) ? "1 try is" : number + " tries are";
	}

	private Stream<Work> failures(String run) {
		Map<String, List<HistoricJobLog>> byStep = this.history.createHistoricJobLogQuery()
			.processInstanceId(run)
			.failureLog()
			.orderByTimestamp()
			.asc()
			.list()
			.stream()
			.collect(Collectors.groupingBy(
					(log) -> stepOf(log.getProcessDefinitionKey(), log.getProcessDefinitionId(), log.getActivityId())));
		return byStep.entrySet()
			.stream()
			.map((failed) -> new Work(
					"%s failed %s, last on %s.".formatted(failed.getKey(),
							(failed.getValue().size() == 1) ? "once" : failed.getValue().size() + " times",
							Moments.inWords(
									failed.getValue().get(failed.getValue().size() - 1).getTimestamp().toInstant())),
					false));
	}

	private Stream<Work> incidents(String run) {
		return this.history.createHistoricIncidentQuery()
			.processInstanceId(run)
			.orderByCreateTime()
			.asc()
			.list()
			.stream()
			.map(this::incident);
	}

	private Work incident(HistoricIncident incident) {
		String step = stepOf(incident.getProcessDefinitionKey(), incident.getProcessDefinitionId(),
				incident.getActivityId());
		String began = Moments.inWords(incident.getCreateTime().toInstant());
		return incident.isOpen() ? new Work("%s has been stuck since %s.".formatted(step, began), true)
				: new Work("%s was stuck from %s until %s.".formatted(step, began,
						Moments.inWords(incident.getEndTime().toInstant())), false);
	}

	private String stepOf(JobDefinition job) {
		return stepOf(job.getProcessDefinitionKey(), job.getProcessDefinitionId(), job.getActivityId());
	}

	private String stepOf(String key, String definition, String step) {
		return (step != null) ? "“" + this.models.named(key, definition, step) + "”" : "The date of a step";
	}

}
