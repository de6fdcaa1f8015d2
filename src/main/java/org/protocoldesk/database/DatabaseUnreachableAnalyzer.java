package org.protocoldesk.database;

import java.sql.SQLException;
import java.util.Set;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/**
 * Says in one sentence that the database does not let the desk in, and why: it does not
 * answer, refuses the password, or does not exist.
 */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** SQL's own classes of errors: connection, authorisation, unknown database. */
	private static final Set<String> NOT_LET_IN = Set.of("08", "28", "3D");

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		String state = cause.getSQLState();
		if (state == null || state.length() < 2 || !NOT_LET_IN.contains(state.substring(0, 2))) {
			return null;
		}
		return new FailureAnalysis("The database cannot be reached: %s".formatted(reason(cause)),
				"Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that "
						+ "PostgreSQL is running there.",
				cause);
	}

	private static String reason(SQLException cause) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
		return (root != cause) ? "%s (%s)".formatted(cause.getMessage(), root) : cause.getMessage();
	}

}
