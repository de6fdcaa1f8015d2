package org.protocoldesk.casefile;

import java.util.List;

/**
 * One page of the cases that were looked for.
 *
 * @param files the cases of this page
 * @param total how many there are on all pages, counted up to {@link #MOST_COUNTED}
 * @param more whether there are more than were counted
 */
public record FoundCases(List<CaseFile> files, int total, boolean more) {

	/** Beyond this nobody reads a list to its end. */
	public static final int MOST_COUNTED = 1_000;

}
