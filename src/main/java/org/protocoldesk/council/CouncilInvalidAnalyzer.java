package org.protocoldesk.council;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with the sentence instead of a stack trace. */
class CouncilInvalidAnalyzer extends AbstractFailureAnalyzer<CouncilInvalid> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, CouncilInvalid cause) {
		return new FailureAnalysis(cause.getMessage(), "Mend it and start again; docs/councils.md explains the file.",
				cause);
	}

}
