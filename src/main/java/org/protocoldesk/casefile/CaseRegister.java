package org.protocoldesk.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, finds, journals and closes cases. Writes take part in the caller's transaction,
 * so that a case and the procedure that drives it never disagree.
 */
@Service
@Transactional
public class CaseRegister {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final CaseFiles files;

	private final CaseLists lists;

	private final Journal journal;

	private final StepsTaken stepsTaken;

	private final CaseReferences references;

	private final Clock clock;

	CaseRegister(CaseFiles files, CaseLists lists, Journal journal, StepsTaken stepsTaken, CaseReferences references,
			Clock clock) {
		this.files = files;
		this.lists = lists;
		this.journal = journal;
		this.stepsTaken = stepsTaken;
		this.references = references;
		this.clock = clock;
	}

	/**
	 * Opens a case.
	 * @param prefix first part of the reference, for example {@code CMP}
	 * @return the new case with its reference
	 */
	public CaseFile open(String prefix, String procedure, String council, List<Party> parties) {
		return open(prefix, procedure, council, parties, Run.UNKNOWN);
	}

	/** The same for a case that a run of its procedure drives. */
	public CaseFile open(String prefix, String procedure, String council, List<Party> parties, Run run) {
		Instant now = this.clock.instant();
		String reference = this.references.next(prefix, now.atZone(LONDON).getYear());
		return this.files.saveAndFlush(new CaseFile(reference, procedure, council, parties, now, run));
	}

	@Transactional(readOnly = true)
	public Optional<CaseFile> find(String reference) {
		return this.files.findById(reference);
	}

	/** The cases of these references that there are, to look at and not to change. */
	@Transactional(readOnly = true)
	public List<CaseFile> findAll(Collection<String> references) {
		return this.files.findByReferenceIn(references);
	}

	@Transactional(readOnly = true)
	public FoundCases search(CaseSearch search, Pageable page) {
		FoundCases found = this.lists.find(search, page);
		if (!found.files().isEmpty()) {
			this.files.withParties(found.files());
		}
		return found;
	}

	/** Running cases that the person opened, newest first. */
	@Transactional(readOnly = true)
	public List<CaseFile> openCasesRaisedBy(String person) {
		return this.files.openOf(person, Reader.OPENERS);
	}

	@Transactional(readOnly = true)
	public List<Recorded> journalOf(String reference) {
		return this.journal.of(reference).stream().map(JournalEntry::recorded).toList();
	}

	public void record(String reference, JournalLine line) {
		this.journal.save(new JournalEntry(reference, this.clock.instant(), line));
	}

	/** Notes that a person took a step of a case by hand. */
	public void tookStep(String reference, String step, String person) {
		this.stepsTaken.save(new StepTaken(reference, step, person, this.clock.instant()));
	}

	/** Everybody who took one of these steps of a case, however often. */
	@Transactional(readOnly = true)
	public Set<String> whoTook(String reference, Collection<String> steps) {
		return this.stepsTaken.takers(reference, steps);
	}

	/**
	 * Sets by when the case should be dealt with; {@code null} if nobody has to act by a
	 * date.
	 */
	public void due(String reference, Instant dueAt) {
		existing(reference).due(dueAt);
	}

	public void overdue(String reference) {
		existing(reference).overdue();
	}

	public void close(String reference, String outcome) {
		existing(reference).close(outcome, this.clock.instant());
	}

	private CaseFile existing(String reference) {
		return find(reference).orElseThrow(() -> new IllegalArgumentException("There is no case " + reference));
	}

}
