package org.protocoldesk.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with the sentence instead of a stack trace. */
class MailSettingsInvalidAnalyzer extends AbstractFailureAnalyzer<MailSettingsInvalid> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MailSettingsInvalid cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set DESK_MAIL_FROM to the address from which the council sends its letters.", cause);
	}

}
