package org.protocoldesk.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/**
 * What was decided on a matter, and why, so that the next case of the same kind is
 * decided alike. It does not say in whose case.
 */
@Entity
public class Precedent {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "precedent_seq")
	@SequenceGenerator(name = "precedent_seq", sequenceName = "precedent_seq", allocationSize = 50)
	private Long id;

	private String procedure;

	private String matter;

	private String reference;

	private String outcome;

	private String reason;

	private Instant decidedAt;

	protected Precedent() {
	}

	Precedent(String procedure, String matter, String reference, String outcome, String reason, Instant decidedAt) {
		this.procedure = procedure;
		this.matter = matter;
		this.reference = reference;
		this.outcome = outcome;
		this.reason = reason;
		this.decidedAt = decidedAt.truncatedTo(ChronoUnit.MICROS);
	}

	public String outcome() {
		return this.outcome;
	}

	public String reason() {
		return this.reason;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

}
