package org.protocoldesk.database;

import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/** Requests take their connections from one place, the desk's own work from another. */
class ByThread extends AbstractRoutingDataSource {

	static final String REQUEST = "request";

	@Override
	protected Object determineCurrentLookupKey() {
		return (RequestContextHolder.getRequestAttributes() != null) ? REQUEST : null;
	}

}
