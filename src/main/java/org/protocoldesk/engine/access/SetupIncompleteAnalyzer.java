package org.protocoldesk.engine.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with the sentence instead of a stack trace. */
class SetupIncompleteAnalyzer extends AbstractFailureAnalyzer<SetupIncomplete> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SetupIncomplete cause) {
		return new FailureAnalysis(cause.getMessage(), cause.mend(), cause);
	}

}
