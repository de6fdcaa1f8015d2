package org.protocoldesk.casefile;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

/**
 * One case: who it is between, where it stands and how it ended.
 */
@Entity
@Table(name = "case_file")
public class CaseFile implements Persistable<String> {

	/** Whether a case is still running. */
	public enum Status {

		OPEN, CLOSED

	}

	@Id
	private String reference;

	private String procedure;

	private String council;

	@Enumerated(EnumType.STRING)
	private Status status;

	private String outcome;

	private Instant openedAt;

	private Instant dueAt;

	private boolean overdue;

	private boolean wasLate;

	private Instant closedAt;

	private String follows;

	private String instance;

	private Integer version;

	@ElementCollection
	@CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "reference"))
	private Set<Party> parties = new LinkedHashSet<>();

	@Transient
	private boolean stored;

	protected CaseFile() {
	}

	CaseFile(String reference, String procedure, String council, List<Party> parties, Instant openedAt, Run run) {
		this.reference = reference;
		this.procedure = procedure;
		this.council = council;
		this.parties.addAll(parties);
		this.openedAt = openedAt;
		this.instance = run.instance();
		this.version = run.version();
		this.status = Status.OPEN;
	}

	void due(Instant dueAt) {
		this.dueAt = dueAt;
		this.overdue = false;
	}

	void follow(String earlier) {
		this.follows = earlier;
	}

	void overdue() {
		this.overdue = true;
		this.wasLate = true;
	}

	void close(String outcome, Instant closedAt) {
		if (this.status == Status.CLOSED) {
			throw new IllegalStateException("Case " + this.reference + " is closed already");
		}
		this.status = Status.CLOSED;
		this.outcome = outcome;
		this.closedAt = closedAt;
		this.dueAt = null;
	}

	public String reference() {
		return this.reference;
	}

	public String procedure() {
		return this.procedure;
	}

	public String council() {
		return this.council;
	}

	public Status status() {
		return this.status;
	}

	public String outcome() {
		return this.outcome;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public Instant dueAt() {
		return this.dueAt;
	}

	public boolean isOverdue() {
		return this.overdue;
	}

	/** Whether a step of it was ever overdue, even if that was made up for. */
	public boolean wasLate() {
		return this.wasLate || this.overdue;
	}

	/** The run that drives the case; {@code null} where nobody knows. */
	public String instance() {
		return this.instance;
	}

	/** Version of the procedure that it began under; {@code null} where nobody knows. */
	public Integer version() {
		return this.version;
	}

	public Instant closedAt() {
		return this.closedAt;
	}

	/** The case whose offer this one takes up, if any. */
	String follows() {
		return this.follows;
	}

	public Set<Party> parties() {
		return Set.copyOf(this.parties);
	}

	/** The person who has the role in this case. */
	public Optional<Party> party(String role) {
		return this.parties.stream().filter((party) -> party.role().equals(role)).findFirst();
	}

	/** Whether it is the person's own case, in whatever role. */
	public boolean involves(String person) {
		return this.parties.stream().anyMatch((party) -> party.person().equals(person) && party.isOwnCase());
	}

	@Override
	public String getId() {
		return this.reference;
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
