package org.protocoldesk.documents;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** That a paper was released to one person, by whom, when and on which condition. */
@Entity
@Table(name = "document_release")
public class Release implements Persistable<UUID> {

	@Id
	private UUID document;

	private String reader;

	private String readerName;

	private String releasedBy;

	private Instant releasedAt;

	private String condition;

	@Transient
	private boolean stored;

	protected Release() {
	}

	Release(UUID document, Terms terms, Instant releasedAt) {
		this.document = document;
		this.reader = terms.reader();
		this.readerName = terms.readerName();
		this.releasedBy = terms.releasedBy();
		this.condition = terms.condition();
		this.releasedAt = releasedAt.truncatedTo(ChronoUnit.MICROS);
	}

	public UUID getDocument() {
		return this.document;
	}

	public String getReader() {
		return this.reader;
	}

	public String getReaderName() {
		return this.readerName;
	}

	public String getReleasedBy() {
		return this.releasedBy;
	}

	public Instant getReleasedAt() {
		return this.releasedAt;
	}

	/** What the reader has to keep to; empty where the paper is public. */
	public String getCondition() {
		return this.condition;
	}

	@Override
	public UUID getId() {
		return this.document;
	}

	@Override
	public boolean isNew() {
		return !this.stored;
	}

	@PostLoad
	@PostPersist
	void nowStored() {
		this.stored = true;
	}

	/**
	 * To whom and on which condition a paper is released.
	 *
	 * @param reader id of the only person who may read it from now on
	 * @param readerName their name
	 * @param releasedBy user id of who released it
	 * @param condition what the reader has to keep to; empty where it is public
	 */
	public record Terms(String reader, String readerName, String releasedBy, String condition) {
	}

}
