package org.protocoldesk.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All letters.
 */
interface Letters extends Repository<Letter, UUID> {

	Letter save(Letter letter);

	Optional<Letter> findById(UUID id);

	List<Letter> findByCaseReferenceOrderByNumber(String caseReference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select letter from Letter letter where letter.id = :id")
	Optional<Letter> lock(UUID id);

}
