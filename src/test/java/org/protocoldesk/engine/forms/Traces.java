package org.protocoldesk.engine.forms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a submission could leave behind, for comparing before and after. */
@TestComponent
public class Traces {

	private static final List<String> OUR_TABLES = List.of("case_reference", "case_file", "case_party", "journal_entry",
			"letter");

	private final JdbcClient jdbc;

	private final HistoryService history;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	Traces(JdbcClient jdbc, HistoryService history, RuntimeService runtime, TaskService tasks,
			ManagementService management) {
		this.jdbc = jdbc;
		this.history = history;
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
	}

	public Map<String, Object> now() {
		Map<String, Object> traces = new TreeMap<>();
		OUR_TABLES.forEach((table) -> traces.put(table,
				this.jdbc
					.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from "
							+ table + " t")
					.query(String.class)
					.single()));
		traces.put("instances", this.history.createHistoricProcessInstanceQuery().count());
		traces.put("steps", this.history.createHistoricActivityInstanceQuery().count());
		traces.put("past values", this.history.createHistoricDetailQuery().count());
		traces.put("values", this.runtime.createVariableInstanceQuery().count());
		traces.put("jobs", this.management.createJobQuery().count());
		traces.put("tasks",
				this.tasks.createTaskQuery()
					.orderByTaskId()
					.asc()
					.list()
					.stream()
					.map((task) -> task.getId() + " " + task.getAssignee() + " " + task.getTaskState())
					.toList());
		return traces;
	}

}
