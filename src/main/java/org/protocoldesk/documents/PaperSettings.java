package org.protocoldesk.documents;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken of papers that are put in, and what making them ready may cost.
 *
 * @param maxSize the largest file
 * @param workerMemory heap of the process that makes a file ready
 * @param time how long that process may be at work, besides the time for each page
 * @param timePerPage how much longer for each page
 * @param longest how long one file may be made ready, however many pages it has
 * @param atOnce how many files are made ready at the same time
 */
@ConfigurationProperties("desk.papers")
record PaperSettings(@DefaultValue("20MB") DataSize maxSize, @DefaultValue("512MB") DataSize workerMemory,
		@DefaultValue("10s") Duration time, @DefaultValue("1s") Duration timePerPage,
		@DefaultValue("2m") Duration longest, @DefaultValue("1") int atOnce) {
}
