package org.protocoldesk.casefile;

import java.util.List;

/** One page of cases, and how many there are on all pages. */
public record CaseListing(List<CaseFile> files, long total) {
}
