package org.protocoldesk.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.jpa.domain.Specification;

/**
 * What to look for in the register; a {@code null} is not looked at.
 *
 * @param procedure procedure key
 * @param status open or closed
 * @param from opened at or after
 * @param to opened before
 * @param reader who asks, and what they may see
 */
public record CaseSearch(String procedure, CaseFile.Status status, Instant from, Instant to, Reader reader) {

	/** All the cases that the reader may know of. */
	Specification<CaseFile> specification() {
		return where(this.reader::mayKnowOf);
	}

	/** The same in parts, each of which PostgreSQL finds by an index. */
	Stream<Specification<CaseFile>> ways() {
		return Stream.of(where(this.reader::raised), where(this.reader::isConcerned));
	}

	private Specification<CaseFile> where(Specification<CaseFile> known) {
		return (file, query, cb) -> {
			List<Predicate> all = new ArrayList<>(conditions(file, cb));
			all.add(known.toPredicate(file, query, cb));
			return cb.and(all.toArray(Predicate[]::new));
		};
	}

	private List<Predicate> conditions(Root<CaseFile> file, CriteriaBuilder cb) {
		List<Predicate> conditions = new ArrayList<>();
		if (this.procedure != null) {
			conditions.add(cb.equal(file.get("procedure"), this.procedure));
		}
		if (this.status != null) {
			conditions.add(cb.equal(file.get("status"), this.status));
		}
		if (this.from != null) {
			conditions.add(cb.greaterThanOrEqualTo(file.get("openedAt"), this.from));
		}
		if (this.to != null) {
			conditions.add(cb.lessThan(file.get("openedAt"), this.to));
		}
		return conditions;
	}

}
