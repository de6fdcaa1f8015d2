package org.protocoldesk.engine.speed;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.session.Configuration;

/**
 * Hands the engine's lists and counts of tasks to PostgreSQL as {@link GrantedTasks} puts
 * them, and the question that comes before them as {@link GrantedGroups} does. They
 * answer exactly what they answered before, in the same order. No other statement of the
 * engine is touched.
 */
public class FastTaskQueries {

	private static final Map<String, Function<String, Optional<String>>> STATEMENTS = Map.of(
			"selectTaskByQueryCriteria", GrantedTasks::in, "selectTaskCountByQueryCriteria", GrantedTasks::in,
			"selectAuthorizedGroupIds", GrantedGroups::in);

	private final Map<String, LongAdder> shortened = new ConcurrentHashMap<>();

	private volatile boolean on = true;

	/** Turns the engine's own way on again, to compare with it. */
	public void turn(boolean on) {
		this.on = on;
	}

	/** How often a statement of the engine went the shorter way since the start. */
	long shortened(String statement) {
		return this.shortened.getOrDefault(statement, new LongAdder()).sum();
	}

	/** Takes effect at once, and for as long as the engine runs. */
	void fitInto(Configuration engine) {
		STATEMENTS.forEach((name, shorter) -> {
			MetaObject statement = engine.newMetaObject(engine.getMappedStatement(name));
			SqlSource written = (SqlSource) statement.getValue("sqlSource");
			LongAdder count = this.shortened.computeIfAbsent(name, (fresh) -> new LongAdder());
			SqlSource source = (parameters) -> {
				BoundSql asked = written.getBoundSql(parameters);
				if (this.on) {
					shorter.apply(asked.getSql()).ifPresent((sql) -> {
						engine.newMetaObject(asked).setValue("sql", sql);
						count.increment();
					});
				}
				return asked;
			};
			statement.setValue("sqlSource", source);
		});
	}

}
