package org.protocoldesk.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A step of a case that a person took by hand; it is written once and never changed. */
@Entity
@Table(name = "step_taken")
class StepTaken {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_taken_seq")
	@SequenceGenerator(name = "step_taken_seq", sequenceName = "step_taken_seq", allocationSize = 50)
	private Long id;

	private String reference;

	private String step;

	private String person;

	private Instant at;

	protected StepTaken() {
	}

	StepTaken(String reference, String step, String person, Instant at) {
		this.reference = reference;
		this.step = step;
		this.person = person;
		this.at = at;
	}

}
