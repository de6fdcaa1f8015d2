package org.protocoldesk.directory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Lets a start with a bad directory end in sentences, not in a stack trace.
 */
class DirectoryInvalidAnalyzer extends AbstractFailureAnalyzer<DirectoryInvalid> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DirectoryInvalid cause) {
		return new FailureAnalysis("The council's directory cannot be used:%n%n%s".formatted(cause.getMessage()),
				"Mend the files and start again. docs/directory.md describes every file and key.", cause);
	}

}
