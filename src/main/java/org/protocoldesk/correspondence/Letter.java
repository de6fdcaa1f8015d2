package org.protocoldesk.correspondence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/**
 * A letter as it was written, and how far its delivery has come.
 */
@Entity
public class Letter {

	@Id
	@GeneratedValue
	private UUID id;

	/** Given by the database, so that letters of one moment keep their order. */
	@Column(insertable = false, updatable = false)
	private Long number;

	private String caseReference;

	private String recipient;

	private String recipientName;

	private String email;

	private String office;

	private String template;

	private String subject;

	private String body;

	private String rule;

	private String basis;

	private Instant writtenAt;

	@Enumerated(EnumType.STRING)
	private LetterStatus status;

	private Instant attemptedAt;

	private Instant sentAt;

	protected Letter() {
	}

	Letter(Draft draft, Text text, LetterStatus status, Instant writtenAt) {
		this.caseReference = draft.caseReference();
		this.recipient = draft.to().person();
		this.recipientName = draft.to().name();
		this.email = draft.to().email();
		this.office = draft.office();
		this.template = draft.template();
		this.subject = text.subject();
		this.body = text.body();
		this.rule = draft.rule();
		this.basis = draft.basis();
		this.status = status;
		this.writtenAt = stored(writtenAt);
	}

	/**
	 * Takes the letter in hand. If somebody had it in hand already and never came back,
	 * nobody can know whether it left.
	 */
	void attempt(Instant now) {
		switch (this.status) {
			case WAITING, UNCERTAIN -> {
				this.status = LetterStatus.SENDING;
				this.attemptedAt = stored(now);
			}
			case SENDING -> this.status = LetterStatus.UNCERTAIN;
			default -> {
			}
		}
	}

	void waitAgain() {
		this.status = LetterStatus.WAITING;
	}

	void doubt() {
		this.status = LetterStatus.UNCERTAIN;
	}

	void sent(Instant now) {
		this.status = LetterStatus.SENT;
		this.sentAt = stored(now);
	}

	private static Instant stored(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS);
	}

	public UUID getId() {
		return this.id;
	}

	public String getCaseReference() {
		return this.caseReference;
	}

	/**
	 * The person's id in the directory.
	 */
	public String getRecipient() {
		return this.recipient;
	}

	public String getRecipientName() {
		return this.recipientName;
	}

	public String getEmail() {
		return this.email;
	}

	public String getOffice() {
		return this.office;
	}

	public String getTemplate() {
		return this.template;
	}

	public String getSubject() {
		return this.subject;
	}

	public String getBody() {
		return this.body;
	}

	public String getRule() {
		return this.rule;
	}

	public String getBasis() {
		return this.basis;
	}

	public Instant getWrittenAt() {
		return this.writtenAt;
	}

	public LetterStatus getStatus() {
		return this.status;
	}

	public Instant getAttemptedAt() {
		return this.attemptedAt;
	}

	public Instant getSentAt() {
		return this.sentAt;
	}

}
