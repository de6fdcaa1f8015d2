package org.protocoldesk.documents.making;

import java.time.Duration;

/**
 * How long one file may take.
 *
 * @param work how long the worker may be at work, besides the time for each page
 * @param perPage how much longer for each page
 * @param longest how long others wait for it at most, however many pages it has
 */
public record TimeAllowed(Duration work, Duration perPage, Duration longest) {

	Duration of(int pages) {
		return this.work.plus(this.perPage.multipliedBy(pages));
	}

}
