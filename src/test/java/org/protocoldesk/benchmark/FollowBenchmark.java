package org.protocoldesk.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.blocks.OpenTasks;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the desk does at each start and each night: it looks at every open task of an
 * office and finds that nearly all lie where they belong.
 */
final class FollowBenchmark {

	/** Copies of one open complaint, each with a case file of its own. */
	private static final List<String> COPIES = List.of("""
			insert into act_ru_execution
			select copy.* from act_ru_execution it, generate_series(1, :tasks) n,
			  jsonb_populate_record(it, jsonb_build_object('id_', replace(it.id_, :instance, 'copy-') || n,
			    'parent_id_', replace(it.parent_id_, :instance, 'copy-') || n, 'proc_inst_id_', 'copy-' || n,
			    'root_proc_inst_id_', 'copy-' || n,
			    'business_key_', case when it.business_key_ is null then null else 'COPY-' || n end)) copy
			where it.proc_inst_id_ = :instance""", """
			insert into act_ru_variable
			select copy.* from act_ru_variable it, generate_series(1, :tasks) n,
			  jsonb_populate_record(it, jsonb_build_object('id_', 'copy-' || n || it.id_,
			    'execution_id_', replace(it.execution_id_, :instance, 'copy-') || n, 'proc_inst_id_', 'copy-' || n,
			    'var_scope_', replace(it.var_scope_, :instance, 'copy-') || n,
			    'text_', case it.name_ when 'reference' then 'COPY-' || n else it.text_ end)) copy
			where it.proc_inst_id_ = :instance and it.task_id_ is null""",
			"""
					insert into act_ru_task
					select copy.* from act_ru_task it, generate_series(1, :tasks) n,
					  jsonb_populate_record(it, jsonb_build_object('id_', 'copy-' || n,
					    'execution_id_', replace(it.execution_id_, :instance, 'copy-') || n, 'proc_inst_id_', 'copy-' || n)) copy
					where it.id_ = :task""",
			"""
					insert into act_ru_identitylink
					select copy.* from act_ru_identitylink it, generate_series(1, :tasks) n,
					  jsonb_populate_record(it, jsonb_build_object('id_', 'copy-' || n || it.id_, 'task_id_', 'copy-' || n)) copy
					where it.task_id_ = :task""",
			"""
					insert into act_ru_authorization
					select copy.* from act_ru_authorization it, generate_series(1, :tasks) n,
					  jsonb_populate_record(it, jsonb_build_object('id_', 'copy-' || n || it.id_,
					    'resource_id_', 'copy-' || n)) copy
					where it.resource_type_ = 7 and it.resource_id_ = :task""", """
					insert into case_desk
					select copy.* from case_desk it, generate_series(1, :tasks) n,
					  jsonb_populate_record(it, jsonb_build_object('task', 'copy-' || n, 'instance', 'copy-' || n)) copy
					where it.task = :task""",
			"""
					insert into case_file
					select copy.* from case_file it, generate_series(1, :tasks) n,
					  jsonb_populate_record(it, jsonb_build_object('reference', 'COPY-' || n, 'instance', 'copy-' || n)) copy
					where it.instance = :instance""",
			"""
					insert into case_party
					select copy.* from case_party it join case_file file using (reference), generate_series(1, :tasks) n,
					  jsonb_populate_record(it, jsonb_build_object('reference', 'COPY-' || n)) copy
					where file.instance = :instance""");

	private final BenchDesk desk;

	private final Size size;

	FollowBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) {
		CaseDriver driver = new CaseDriver(this.desk.engine(), true);
		String instance = driver.start();
		String task = this.desk.engine()
			.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance)
			.list()
			.get(0)
			.getId();
		Map<String, List<Double>> raw = new LinkedHashMap<>();
		for (int tasks : this.size.openTasks.subList(0, 3)) {
			double taken = follow(instance, task, tasks);
			raw.put("%,d open tasks".formatted(tasks), List.of(taken));
			figures.line("%,d open tasks: following the directory takes %.2f s".formatted(tasks, taken / 1e3));
		}
		figures.raw("milliseconds to follow the directory", raw);
	}

	/** Nothing of it stays. */
	private double follow(String instance, String task, int tasks) {
		return this.desk.part(TransactionTemplate.class).execute((status) -> {
			status.setRollbackOnly();
			COPIES.forEach((copies) -> this.desk.sql()
				.sql(copies)
				.param("tasks", tasks)
				.param("instance", instance)
				.param("task", task)
				.update());
			this.desk.sql().sql("analyze").update();
			return Figures.milliseconds(this.desk.part(OpenTasks.class)::follow);
		});
	}

}
