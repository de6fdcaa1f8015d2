package org.protocoldesk.casefile;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All precedents; nothing changes or deletes one. */
interface PrecedentFiles extends Repository<Precedent, Long> {

	Precedent save(Precedent precedent);

	List<Precedent> findByProcedureAndMatterAndReferenceNotOrderByDecidedAtDesc(String procedure, String matter,
			String reference, Limit limit);

}
