package org.protocoldesk.casefile;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Component;

/**
 * Lists of cases. A list takes much the same time however many cases there are: it is
 * counted up to {@link FoundCases#MOST_COUNTED}, and the few cases of a reader who has
 * few are not looked for among all others.
 */
@Component
class CaseLists {

	private static final int FEW = 200;

	private final EntityManager entities;

	CaseLists(EntityManager entities) {
		this.entities = entities;
	}

	FoundCases find(CaseSearch search, Pageable page) {
		List<String> references = search.ways().flatMap(this::references).toList();
		List<CaseFile> files = references.isEmpty() ? List.of() : page((references.size() > FEW)
				? search.specification() : (file, query, cb) -> file.get("reference").in(references), page);
		return new FoundCases(files, Math.min(references.size(), FoundCases.MOST_COUNTED),
				references.size() > FoundCases.MOST_COUNTED);
	}

	/** The references of these cases, and no more than can be counted. */
	private Stream<String> references(Specification<CaseFile> cases) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<String> query = cb.createQuery(String.class);
		Root<CaseFile> file = query.from(CaseFile.class);
		query.select(file.get("reference")).where(cases.toPredicate(file, query, cb));
		return this.entities.createQuery(query).setMaxResults(FoundCases.MOST_COUNTED + 1).getResultStream();
	}

	private List<CaseFile> page(Specification<CaseFile> cases, Pageable page) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<CaseFile> query = cb.createQuery(CaseFile.class);
		Root<CaseFile> file = query.from(CaseFile.class);
		query.where(cases.toPredicate(file, query, cb)).orderBy(QueryUtils.toOrders(page.getSort(), file, cb));
		return this.entities.createQuery(query)
			.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize())
			.getResultList();
	}

}
