package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Reads where tasks were put, one by one or many at a time. */
@Component
class TaskSeats {

	private final TaskService tasks;

	private final RuntimeService runtime;

	TaskSeats(TaskService tasks, RuntimeService runtime) {
		this.tasks = tasks;
		this.runtime = runtime;
	}

	TaskSeat of(Task task) {
		return TaskSeat.of(this.tasks.getVariables(task.getId(), TaskSeat.VARIABLES));
	}

	/** The seats of tasks by their ids, with one question for all. */
	Map<String, TaskSeat> of(List<Task> tasks) {
		String[] instances = tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
		Map<String, List<VariableInstance>> found = this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances)
			.variableNameIn(TaskSeat.VARIABLES.toArray(String[]::new))
			.list()
			.stream()
			.collect(Collectors.groupingBy(VariableInstance::getProcessInstanceId));
		return tasks.stream()
			.collect(Collectors.toMap(Task::getId,
					(task) -> seat(task, found.getOrDefault(task.getProcessInstanceId(), List.of()))));
	}

	/** What the step itself knows goes before what the case knows. */
	private static TaskSeat seat(Task task, List<VariableInstance> found) {
		Map<String, Object> variables = new HashMap<>();
		Stream.of(task.getProcessInstanceId(), task.getExecutionId())
			.forEach((place) -> found.stream()
				.filter((variable) -> variable.getExecutionId().equals(place))
				.forEach((variable) -> variables.put(variable.getName(), variable.getValue())));
		return TaskSeat.of(variables);
	}

}
