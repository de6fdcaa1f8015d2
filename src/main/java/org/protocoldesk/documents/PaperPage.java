package org.protocoldesk.documents;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a page of a paper will look, until the paper is released. */
@Entity
@Table(name = "document_page")
class PaperPage {

	@Id
	@GeneratedValue
	private UUID id;

	private UUID document;

	private int number;

	private byte[] picture;

	private String reason;

	protected PaperPage() {
	}

	PaperPage(UUID document, MadePaper.MadePage page) {
		this.document = document;
		this.number = page.number();
		this.picture = page.picture();
		this.reason = page.reason();
	}

	byte[] picture() {
		return this.picture.clone();
	}

}
