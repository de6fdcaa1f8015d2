package org.protocoldesk.casefile;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored journal lines of all cases. */
interface Journal extends Repository<JournalEntry, Long> {

	JournalEntry save(JournalEntry entry);

	@Query("select entry from JournalEntry entry where entry.reference = :reference order by entry.id")
	List<JournalEntry> of(String reference);

}
