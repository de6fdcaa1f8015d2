package org.protocoldesk.casefile;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

/**
 * Someone who reads the register. They know of a case if they raised it, if one of its
 * steps was routed to them or to a post they act in, or if they oversee every case;
 * somebody whose own case it is and who did not raise it never does.
 *
 * @param person user id
 * @param desks the person and the posts they act in: what a step can be routed to
 * @param overseer whether they may see cases that never came to their desk
 */
public record Reader(String person, Collection<String> desks, boolean overseer) {

	/** The roles of those who raise a case. */
	static final List<String> RAISERS = List.of("complainant", "requester");

	/** The roles of those who open a case, and may withdraw it. */
	static final List<String> OPENERS = List.of("complainant", "requester", Party.DECIDER);

	/** Whether this reader may know of the case, given its journal. */
	public boolean mayKnowOf(CaseFile file, List<Recorded> journal) {
		if (raised(file)) {
			return true;
		}
		if (file.involves(this.person)) {
			return false;
		}
		return this.overseer || journal.stream().map(Recorded::line).anyMatch(this::reachedDesk);
	}

	/**
	 * Whether this reader may read the line of a case they know of: whoever raised the
	 * case reads what is meant for the parties, an office reads everything.
	 */
	public boolean mayRead(JournalLine line, CaseFile file) {
		return line.audience() == JournalLine.Audience.PARTIES || !raised(file);
	}

	/** Whether this reader raised the case. */
	public boolean raised(CaseFile file) {
		return file.parties()
			.stream()
			.anyMatch((party) -> party.person().equals(this.person) && RAISERS.contains(party.role()));
	}

	private boolean reachedDesk(JournalLine line) {
		return line.action() == JournalLine.Action.ROUTED && line.target() != null
				&& this.desks.contains(line.target());
	}

	Predicate mayKnowOf(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder cb) {
		return cb.or(raised(file, query, cb), isConcerned(file, query, cb));
	}

	/** The cases that they raised. */
	Predicate raised(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder cb) {
		return cb.exists(partyOf(file, query, cb, true));
	}

	/** The cases of others that concern them; none of those that they raised. */
	Predicate isConcerned(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder cb) {
		Predicate involved = cb.exists(partyOf(file, query, cb, false));
		Predicate concerned = this.overseer ? cb.conjunction() : cb.exists(routedHere(file, query, cb));
		return cb.and(cb.not(involved), concerned);
	}

	private Subquery<Integer> partyOf(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder cb, boolean raiser) {
		Subquery<Integer> subquery = query.subquery(Integer.class);
		Join<CaseFile, Party> party = subquery.correlate(file).join("parties");
		Predicate self = cb.equal(party.get("person"), this.person);
		Predicate role = raiser ? party.get("role").in(RAISERS) : cb.not(party.get("role").in(Party.NOT_OWN));
		return subquery.select(cb.literal(1)).where(self, role);
	}

	private Subquery<Integer> routedHere(Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder cb) {
		Subquery<Integer> subquery = query.subquery(Integer.class);
		Root<JournalEntry> entry = subquery.from(JournalEntry.class);
		return subquery.select(cb.literal(1))
			.where(cb.equal(entry.get("reference"), file.get("reference")),
					cb.equal(entry.get("line").get("action"), JournalLine.Action.ROUTED),
					entry.get("line").get("target").in(this.desks));
	}

}
