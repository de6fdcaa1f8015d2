package org.protocoldesk.engine.bundles;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with the sentence instead of a stack trace. */
class BundleInvalidAnalyzer extends AbstractFailureAnalyzer<BundleInvalid> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BundleInvalid cause) {
		return new FailureAnalysis(cause.getMessage(), "Mend the file in Camunda Modeler and start again.", cause);
	}

}
