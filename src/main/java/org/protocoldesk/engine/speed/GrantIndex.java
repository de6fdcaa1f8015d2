package org.protocoldesk.engine.speed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Indexes the engine's grants by person. The engine has an index by group only, so that
 * each look at the grants of somebody and of their groups reads every grant there is.
 */
@Component
public class GrantIndex {

	private final JdbcClient jdbc;

	GrantIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes effect at once; the engine's tables have to be there. */
	public void create() {
		this.jdbc.sql("create index if not exists DESK_IDX_AUTH_USER_ID on ACT_RU_AUTHORIZATION (USER_ID_)").update();
	}

}
