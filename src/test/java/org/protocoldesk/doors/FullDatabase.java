package org.protocoldesk.doors;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Thousands of running cases with what they know, made of one that there is. */
record FullDatabase(JdbcClient jdbc, int cases) {

	private static final List<String> FILL = List.of(
			"""
					insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
					  act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_)
					select 'cost-' || n, 1, 'cost-' || n, 'cost-' || n, 'CST-2026-' || n, e.proc_def_id_, e.act_id_, e.is_active_,
					  false, true, false, 1
					from generate_series(1, :cases) n, (select * from act_ru_execution where id_ = :instance) e""",
			"""
					insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_, var_scope_,
					  sequence_counter_, is_concurrent_local_)
					select 'cost-' || n || '-' || v, 1, 'string', 'cost' || v, 'cost-' || n, 'cost-' || n,
					  'a lot b of words ' || n, 'cost-' || n, 1, false
					from generate_series(1, :cases) n, generate_series(0, 9) v""",
			"""
					insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
					  priority_, create_time_, suspension_state_, task_state_)
					select 'cost-' || n, 1, 'cost-' || n, 'cost-' || n, t.proc_def_id_, t.name_, t.task_def_key_, 50, now(), 1,
					  'Created'
					from generate_series(1, :cases) n, (select * from act_ru_task where proc_inst_id_ = :instance limit 1) t""",
			"""
					insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_,
					  proc_def_id_, start_time_, state_)
					select 'cost-' || n, 'cost-' || n, 'cost-' || n, 'CST-2026-' || n, p.proc_def_key_, p.proc_def_id_, now(),
					  'ACTIVE'
					from generate_series(1, :cases) n, (select * from act_hi_procinst where id_ = :instance) p""",
			"""
					insert into act_hi_varinst (id_, proc_inst_id_, execution_id_, proc_def_key_, name_, var_type_, text_,
					  create_time_, rev_, state_)
					select 'cost-' || n || '-' || v, 'cost-' || n, 'cost-' || n, p.proc_def_key_, 'cost' || v, 'string',
					  'a lot b of words ' || n, now(), 1, 'CREATED'
					from generate_series(1, :cases) n, generate_series(0, 9) v,
					  (select * from act_hi_procinst where id_ = :instance) p""",
			"""
					insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
					select 'cost-' || kind || '-' || n, 1, 1, 'nobodys', kind, 'cost-' || n, 2
					from generate_series(1, :cases) n, (values (5), (8)) kinds (kind) where :instance <> ''""");

	private static final List<String> TABLES = List.of("act_ru_authorization", "act_hi_varinst", "act_hi_procinst",
			"act_ru_task", "act_ru_variable", "act_ru_execution");

	void fillFrom(String instance) {
		FILL.forEach((rows) -> this.jdbc.sql(rows).param("cases", this.cases).param("instance", instance).update());
		TABLES.forEach((table) -> this.jdbc.sql("analyze " + table).update());
	}

	void empty() {
		TABLES.forEach((table) -> this.jdbc.sql("delete from " + table + " where id_ like 'cost-%'").update());
	}

}
