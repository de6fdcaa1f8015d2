package org.protocoldesk.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The stored case files; nothing deletes one. */
interface CaseFiles extends Repository<CaseFile, String> {

	/** Writes a file at once: whatever names its reference afterwards has to find it. */
	CaseFile saveAndFlush(CaseFile file);

	@EntityGraph(attributePaths = "parties")
	Optional<CaseFile> findById(String reference);

	@EntityGraph(attributePaths = "parties")
	@QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
	List<CaseFile> findByReferenceIn(Collection<String> references);

	/** Loads the parties of files that are in hand, all at once. */
	@Query("select file from CaseFile file left join fetch file.parties where file in :files")
	List<CaseFile> withParties(Collection<CaseFile> files);

	@Query("""
			select distinct file from CaseFile file join fetch file.parties join file.parties party
			where party.person = :person and party.role in :roles and file.status = 'OPEN'
			order by file.openedAt desc""")
	List<CaseFile> openOf(String person, Collection<String> roles);

}
