package org.protocoldesk.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.hibernate.jpa.HibernateHints;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All cases but a person's own, for those who review them. A page costs the same at
 * either end of the list, and a total is added up from counts that the database keeps.
 */
@Service
@Transactional(readOnly = true)
public class CaseReview {

	private static final int AT_A_TIME = 500;

	private final EntityManager entities;

	private final Clock clock;

	CaseReview(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/** A case, unless the person is a party to it. */
	public Optional<CaseFile> find(String reference, String person) {
		CaseFilter any = new CaseFilter(null, null, null, CaseFilter.Period.OPENED, null, null, null, null, null, null);
		CaseConditions conditions = new CaseConditions(any, person);
		String seen = conditions.seen(this.clock.instant());
		return files("where c.reference = :reference and " + seen, conditions.values())
			.setParameter("reference", reference)
			.getResultStream()
			.map(CaseFile.class::cast)
			.findFirst();
	}

	/** The case that a run drives, unless the person is a party to it. */
	public Optional<CaseFile> drivenBy(String instance, String person) {
		List<?> references = this.entities
			.createNativeQuery("select reference from case_file where instance = :instance", String.class)
			.setParameter("instance", instance)
			.getResultList();
		return references.stream().findFirst().flatMap((reference) -> find((String) reference, person));
	}

	/** One page; the first is 0. */
	public CaseListing page(CaseFilter filter, CaseOrder order, int page, int size, String person) {
		long total = total(filter, person);
		long first = (long) page * size;
		if (first >= total) {
			return new CaseListing(List.of(), total);
		}
		int count = (int) Math.min(size, total - first);
		boolean fromTheEnd = first > total / 2;
		CaseConditions conditions = new CaseConditions(filter, person);
		String seen = conditions.seen(this.clock.instant());
		Query query = files("where " + seen + " order by " + (fromTheEnd ? order.reversed() : order.sql()),
				conditions.values());
		query.setFirstResult((int) (fromTheEnd ? total - first - count : first)).setMaxResults(count);
		List<CaseFile> files = new ArrayList<>();
		query.getResultList().forEach((file) -> files.add((CaseFile) file));
		if (fromTheEnd) {
			Collections.reverse(files);
		}
		return new CaseListing(files, total);
	}

	/** Every case, a few at a time; to be read in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Stream<CaseFile> all(CaseFilter filter, CaseOrder order, String person) {
		CaseConditions conditions = new CaseConditions(filter, person);
		String seen = conditions.seen(this.clock.instant());
		return files("where " + seen + " order by " + order.sql(), conditions.values())
			.setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME)
			.setHint(HibernateHints.HINT_READ_ONLY, true)
			.getResultStream()
			.map(CaseFile.class::cast);
	}

	/** How many cases there are. */
	public long total(CaseFilter filter, String person) {
		LocalDate from = (filter.from() != null) ? wholeMonthFrom(filter.from()) : null;
		LocalDate to = (filter.to() != null) ? filter.to().plusDays(1).withDayOfMonth(1) : null;
		boolean whole = from == null || to == null || from.isBefore(to);
		CaseConditions conditions = new CaseConditions(filter, person);
		Instant now = this.clock.instant();
		if (!filter.isCounted() || !whole) {
			return number("select count(*) from case_file c where " + conditions.seen(now), conditions);
		}
		boolean edges = (from != null && !from.equals(filter.from()))
				|| (to != null && !to.equals(filter.to().plusDays(1)));
		return number(
				"""
						select coalesce((select sum(cases) from case_count where %s), 0)
						  - (select count(*) from case_file c where %s)
						  + (%s)""".formatted(conditions.counted(from, to), conditions.own(from, to),
						edges ? "select count(*) from case_file c where " + conditions.outside(from, to, now) : "0"),
				conditions);
	}

	private static LocalDate wholeMonthFrom(LocalDate day) {
		return (day.getDayOfMonth() == 1) ? day : day.withDayOfMonth(1).plusMonths(1);
	}

	private long number(String sql, CaseConditions conditions) {
		Query query = this.entities.createNativeQuery(sql);
		conditions.values().forEach(query::setParameter);
		return ((Number) query.getSingleResult()).longValue();
	}

	private Query files(String rest, Map<String, Object> values) {
		Query query = this.entities.createNativeQuery("select c.* from case_file c " + rest, CaseFile.class);
		values.forEach(query::setParameter);
		return query;
	}

}
