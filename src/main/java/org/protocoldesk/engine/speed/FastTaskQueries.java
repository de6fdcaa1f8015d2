package org.protocoldesk.engine.speed;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.session.Configuration;

/**
 * Hands the engine's lists and counts of tasks to PostgreSQL as {@link GrantedTasks} puts
 * them. They answer exactly what they answered before, in the same order. No other
 * statement of the engine is touched.
 */
public class FastTaskQueries {

	private static final List<String> STATEMENTS = List.of("selectTaskByQueryCriteria",
			"selectTaskCountByQueryCriteria");

	private final LongAdder shortened = new LongAdder();

	private volatile boolean on = true;

	/** Turns the engine's own way on again, to compare with it. */
	public void turn(boolean on) {
		this.on = on;
	}

	/** How many questions went the shorter way since the start. */
	long shortened() {
		return this.shortened.sum();
	}

	/** Takes effect at once, and for as long as the engine runs. */
	void fitInto(Configuration engine) {
		for (String name : STATEMENTS) {
			MetaObject statement = engine.newMetaObject(engine.getMappedStatement(name));
			SqlSource written = (SqlSource) statement.getValue("sqlSource");
			SqlSource shorter = (parameters) -> shorten(written.getBoundSql(parameters), engine);
			statement.setValue("sqlSource", shorter);
		}
	}

	private BoundSql shorten(BoundSql asked, Configuration engine) {
		if (this.on) {
			GrantedTasks.in(asked.getSql()).ifPresent((shorter) -> {
				engine.newMetaObject(asked).setValue("sql", shorter);
				this.shortened.increment();
			});
		}
		return asked;
	}

}
