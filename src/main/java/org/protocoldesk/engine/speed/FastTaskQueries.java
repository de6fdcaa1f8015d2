package org.protocoldesk.engine.speed;

import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.SystemMetaObject;

/**
 * Hands the engine's lists and counts of tasks to PostgreSQL as {@link GrantedTasks} puts
 * them. They answer exactly what they answered before, in the same order.
 */
@Intercepts(@Signature(type = StatementHandler.class, method = "prepare", args = { Connection.class, Integer.class }))
public class FastTaskQueries implements Interceptor {

	private static final Set<String> STATEMENTS = Set.of("selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria");

	private static final String SQL = "delegate.boundSql.sql";

	private final LongAdder shortened = new LongAdder();

	private volatile boolean on = true;

	/** Turns the engine's own way on again, to compare with it. */
	void turn(boolean on) {
		this.on = on;
	}

	/** How many questions went the shorter way since the start. */
	long shortened() {
		return this.shortened.sum();
	}

	@Override
	public Object intercept(Invocation invocation) throws Throwable {
		MetaObject handler = SystemMetaObject.forObject(invocation.getTarget());
		if (this.on && asksForTasks((MappedStatement) handler.getValue("delegate.mappedStatement"))) {
			String statement = (String) handler.getValue(SQL);
			GrantedTasks.in(statement).ifPresent((shorter) -> {
				handler.setValue(SQL, shorter);
				this.shortened.increment();
			});
		}
		return invocation.proceed();
	}

	private static boolean asksForTasks(MappedStatement statement) {
		return STATEMENTS.contains(statement.getId().replaceFirst(".*\\.", ""));
	}

}
