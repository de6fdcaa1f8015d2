package org.protocoldesk.engine;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.protocoldesk.blocks.WrongInput;

/**
 * The engine bans expressions in a query of the moment, but looks for them only at its
 * top; those inside "or" it would evaluate.
 */
final class AdhocExpressions {

	private AdhocExpressions() {
	}

	static void refuseIn(Command<?> command) {
		if (command instanceof TaskQueryImpl query
				&& query.getQueries().stream().anyMatch((part) -> part != query && !part.getExpressions().isEmpty())) {
			throw new WrongInput("orQueries", "expressions are not taken here; send the value itself.");
		}
	}

}
