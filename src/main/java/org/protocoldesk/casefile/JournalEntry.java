package org.protocoldesk.casefile;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A stored journal line; it is written once and never changed. */
@Entity
@Table(name = "journal_entry")
class JournalEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
	@SequenceGenerator(name = "journal_entry_seq", sequenceName = "journal_entry_seq", allocationSize = 50)
	private Long id;

	private String reference;

	private Instant at;

	@Embedded
	private JournalLine line;

	protected JournalEntry() {
	}

	JournalEntry(String reference, Instant at, JournalLine line) {
		this.reference = reference;
		this.at = at;
		this.line = line;
	}

	Recorded recorded() {
		return new Recorded(this.at, this.line);
	}

}
