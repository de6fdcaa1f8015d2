package org.protocoldesk.documents;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

/**
 * A paper of a case, without its bytes. It is kept as it was; it can only be withdrawn.
 */
@Entity
public class Document {

	@Id
	@GeneratedValue
	private UUID id;

	/** Given by the database, so that papers of one moment keep their order. */
	@Column(insertable = false, updatable = false)
	private Long number;

	private String caseReference;

	private String kind;

	private String name;

	private String mediaType;

	private long size;

	@Enumerated(EnumType.STRING)
	private Audience audience;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "document_reader", joinColumns = @JoinColumn(name = "document"))
	@Column(name = "person")
	private Set<String> readers = new LinkedHashSet<>();

	private String createdBy;

	private String createdByName;

	private Instant createdAt;

	private Instant withdrawnAt;

	private String withdrawnBy;

	private String withdrawnReason;

	private Integer pages;

	private Instant confirmedAt;

	protected Document() {
	}

	Document(Paper paper, Integer pages, Instant createdAt) {
		this.pages = pages;
		this.caseReference = paper.caseReference();
		this.kind = paper.kind();
		this.name = paper.name();
		this.mediaType = paper.mediaType();
		this.size = paper.bytes().length;
		this.audience = paper.audience();
		this.readers.addAll(paper.readers());
		this.createdBy = paper.createdBy();
		this.createdByName = paper.createdByName();
		this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
	}

	/** Whoever put it in has looked at it as its reader will see it. */
	void confirm(Instant now) {
		this.confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	void withdraw(String person, String reason, Instant now) {
		if (this.withdrawnAt != null) {
			throw new IllegalStateException("The paper is withdrawn already");
		}
		this.withdrawnAt = now.truncatedTo(ChronoUnit.MICROS);
		this.withdrawnBy = person;
		this.withdrawnReason = reason;
	}

	/** From now on nobody reads it but this person. */
	void releaseTo(String person) {
		if (this.withdrawnAt != null) {
			throw new IllegalStateException("The paper is withdrawn");
		}
		this.readers.clear();
		this.readers.add(person);
	}

	/**
	 * Whether somebody may read this paper: because it names them, or because they may
	 * read the case.
	 * @param knowsCase whether they may know of the case
	 * @param raisedCase whether they raised it, and read only what the parties may
	 */
	public boolean isReadableBy(String person, boolean knowsCase, boolean raisedCase) {
		if (this.readers.contains(person)) {
			return true;
		}
		return switch (this.audience) {
			case PARTIES -> knowsCase;
			case OFFICES -> knowsCase && !raisedCase;
			case NAMED -> false;
		};
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/** Whether it was rebuilt so that it holds what it shows and nothing else. */
	public boolean isMadeReady() {
		return this.pages != null;
	}

	/** How many pages it has; null where nobody counted. */
	public Integer getPages() {
		return this.pages;
	}

	/** When it was confirmed that this is what its reader is to see, or null. */
	public Instant getConfirmedAt() {
		return this.confirmedAt;
	}

	public UUID getId() {
		return this.id;
	}

	public String getCaseReference() {
		return this.caseReference;
	}

	public String getKind() {
		return this.kind;
	}

	public String getName() {
		return this.name;
	}

	public String getMediaType() {
		return this.mediaType;
	}

	public long getSize() {
		return this.size;
	}

	public Audience getAudience() {
		return this.audience;
	}

	public Set<String> getReaders() {
		return Set.copyOf(this.readers);
	}

	public String getCreatedBy() {
		return this.createdBy;
	}

	public String getCreatedByName() {
		return this.createdByName;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

	public String getWithdrawnBy() {
		return this.withdrawnBy;
	}

	public String getWithdrawnReason() {
		return this.withdrawnReason;
	}

}
