package org.protocoldesk.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds fresh counts to their sums. What readers see does not change by it: they add up
 * whatever is there. One node at a time does it.
 */
@Component
public class AddingUp {

	private static final long LOCK = 0x50_44_46_49_47L;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	AddingUp(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	public void addUp() {
		this.transaction.executeWithoutResult((status) -> {
			boolean alone = this.jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
				.param("lock", LOCK)
				.query(Boolean.class)
				.single();
			if (alone) {
				cases();
				steps();
			}
		});
	}

	private void cases() {
		this.jdbc.sql("""
				with taken as (delete from case_count where fresh returning *)
				insert into case_count
				select procedure, version, status, outcome, late, opened_month, closed_month, sum(cases), false
				from taken group by 1, 2, 3, 4, 5, 6, 7 having sum(cases) <> 0
				on conflict (procedure, opened_month, closed_month, version, status, outcome, late) where not fresh
				do update set cases = case_count.cases + excluded.cases""").update();
	}

	private void steps() {
		this.jdbc.sql("""
				with taken as (delete from step_count where fresh returning *),
				  years as (
				    insert into step_year
				    select model, date_trunc('year', month)::date, step, version, bucket, sum(passed), sum(seconds)
				    from taken group by 1, 2, 3, 4, 5
				    on conflict (model, year, step, version, bucket)
				    do update set passed = step_year.passed + excluded.passed,
				      seconds = step_year.seconds + excluded.seconds)
				insert into step_count
				select model, version, step, month, bucket, sum(passed), sum(seconds), false
				from taken group by 1, 2, 3, 4, 5
				on conflict (model, month, step, version, bucket) where not fresh
				do update set passed = step_count.passed + excluded.passed,
				  seconds = step_count.seconds + excluded.seconds""").update();
	}

}
