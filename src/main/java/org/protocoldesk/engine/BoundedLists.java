package org.protocoldesk.engine;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.protocoldesk.engine.hardening.QuestionLimits;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A list that somebody asks for without a page is read to one line more than may be
 * answered, so that the edge can tell that it is too long and the desk never holds a
 * whole table in its hands. What the desk asks for itself is read whole.
 */
class BoundedLists extends CommandInterceptor {

	private static final int MOST = QuestionLimits.RESULTS + 1;

	@Override
	@SuppressWarnings("unchecked")
	public <T> T execute(Command<T> command) {
		if (Context.getCommandContext() != null || !isAskedForByPeople()) {
			return this.next.execute(command);
		}
		if (command instanceof ExecuteFilterListCmd whole) {
			DirectFieldAccessor asked = new DirectFieldAccessor(whole);
			return (T) this.next.execute(new ExecuteFilterListPageCmd((String) asked.getPropertyValue("filterId"),
					(Query<?, ?>) asked.getPropertyValue("extendingQuery"), 0, MOST));
		}
		if (command instanceof AbstractQuery<?, ?> query) {
			bound(new DirectFieldAccessor(query));
		}
		return this.next.execute(command);
	}

	/** Over the engine's REST or that of the web applications. */
	private static boolean isAskedForByPeople() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getServletPath().matches("/(engine-rest|camunda/api)(/.*)?");
	}

	private static void bound(DirectFieldAccessor query) {
		Object type = query.getPropertyValue("resultType");
		if (type != null && "LIST".equals(type.toString())) {
			query.setPropertyValue("firstResult", 0);
			query.setPropertyValue("maxResults", MOST);
			query.setPropertyValue("resultType", Enum.valueOf(((Enum<?>) type).getDeclaringClass(), "LIST_PAGE"));
		}
	}

}
