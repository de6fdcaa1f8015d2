package org.protocoldesk.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with one sentence instead of a stack trace. */
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Stop the other one, or give this one a folder of its own with desk.data-folder.", cause);
	}

}
