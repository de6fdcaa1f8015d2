package org.protocoldesk.documents;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** The bytes of a paper; they are written once and never changed. */
@Entity
@Table(name = "document_content")
class Content implements Persistable<UUID> {

	@Id
	private UUID document;

	private byte[] bytes;

	@Transient
	private boolean stored;

	protected Content() {
	}

	Content(UUID document, byte[] bytes) {
		this.document = document;
		this.bytes = bytes.clone();
	}

	byte[] bytes() {
		return this.bytes.clone();
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

}
