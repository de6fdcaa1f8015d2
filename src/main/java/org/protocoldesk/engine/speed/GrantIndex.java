package org.protocoldesk.engine.speed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Indexes the engine's grants by person. The engine has an index by group only, so that
 * each look at the grants of somebody and of their groups reads every grant there is. Its
 * own way of finding tasks gains nothing by it and may lose, so that the index comes and
 * goes with {@code desk.fast-task-queries}.
 */
@Component
public class GrantIndex {

	private final JdbcClient jdbc;

	private final boolean wanted;

	GrantIndex(JdbcClient jdbc, @Value("${desk.fast-task-queries:true}") boolean wanted) {
		this.jdbc = jdbc;
		this.wanted = wanted;
	}

	/** Makes the index or takes it away; the engine's tables have to be there. */
	public void prepare() {
		turn(this.wanted);
	}

	/** The same for a while, to compare. */
	public void turn(boolean on) {
		this.jdbc
			.sql(on ? "create index if not exists DESK_IDX_AUTH_USER_ID on ACT_RU_AUTHORIZATION (USER_ID_)"
					: "drop index if exists DESK_IDX_AUTH_USER_ID")
			.update();
	}

}
