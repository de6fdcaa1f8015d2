package org.protocoldesk.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with one sentence instead of a stack trace. */
class DatabaseUnusableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusable cause) {
		return new FailureAnalysis(cause.getMessage(), cause.mend(), cause);
	}

}
