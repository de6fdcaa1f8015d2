package org.protocoldesk.figures;

import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps that cases passed; they are written once and never changed. */
@Component
public class Passages {

	private final JdbcClient jdbc;

	Passages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes all steps of a transaction at once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(List<Passage> passages) {
		this.jdbc.sql("""
				insert into step_passage (instance, model, version, step, cancelled, started_at, ended_at)
				select * from unnest(:instances::text[], :models::text[], :versions::int[], :steps::text[],
				  :cancelled::boolean[], :starts::timestamptz[], :ends::timestamptz[])""")
			.param("instances", column(passages, Passage::instance))
			.param("models", column(passages, Passage::model))
			.param("versions", column(passages, Passage::version))
			.param("steps", column(passages, Passage::step))
			.param("cancelled", column(passages, Passage::cancelled))
			.param("starts", column(passages, Passage::startedAt))
			.param("ends", column(passages, Passage::endedAt))
			.update();
	}

	/** The steps that one run passed, in the order in which it left them. */
	@Transactional(readOnly = true)
	public List<Passage> of(String instance) {
		return this.jdbc.sql("""
				select instance, model, version, step, cancelled, started_at, ended_at from step_passage
				where instance = :instance order by id""")
			.param("instance", instance)
			.query((row, number) -> new Passage(row.getString("instance"), row.getString("model"),
					row.getInt("version"), row.getString("step"), row.getBoolean("cancelled"),
					row.getTimestamp("started_at").toInstant(), row.getTimestamp("ended_at").toInstant()))
			.list();
	}

	private static String[] column(List<Passage> passages, Function<Passage, Object> value) {
		return passages.stream().map(value).map(String::valueOf).toArray(String[]::new);
	}

}
