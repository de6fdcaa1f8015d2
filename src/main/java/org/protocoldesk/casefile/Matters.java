package org.protocoldesk.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What the cases are about. */
interface Matters extends Repository<Matter, String> {

	Matter save(Matter matter);

	Optional<Matter> findById(String reference);

	/** Everything that this person has agreed to. */
	List<Matter> findByPersonAndAgreedTrue(String person);

}
