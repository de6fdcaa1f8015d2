package org.protocoldesk.documents;

import java.util.Set;

/**
 * A paper to be kept with a case.
 *
 * @param caseReference reference of the case
 * @param kind what sort of paper it is, for example {@code decision-notice}
 * @param name file name
 * @param mediaType what the bytes are, for example {@code application/pdf}
 * @param bytes the paper itself
 * @param audience who may read it
 * @param readers ids of people who may read it whether they may see the case or not
 * @param createdBy user id, or {@code system}
 * @param createdByName their name at that time
 */
public record Paper(String caseReference, String kind, String name, String mediaType, byte[] bytes, Audience audience,
		Set<String> readers, String createdBy, String createdByName) {

	public Paper {
		readers = Set.copyOf(readers);
	}

}
