package org.protocoldesk.casefile;

import java.util.Collection;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who took which step of which case. */
interface StepsTaken extends Repository<StepTaken, Long> {

	StepTaken save(StepTaken step);

	@Query("select taken.person from StepTaken taken where taken.reference = :reference and taken.step in :steps")
	Set<String> takers(String reference, Collection<String> steps);

}
