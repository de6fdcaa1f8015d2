package org.protocoldesk.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** All releases; nothing deletes one. */
interface Releases extends Repository<Release, UUID> {

	Release save(Release release);

	Optional<Release> findById(UUID document);

	List<Release> findByReaderOrderByReleasedAtDesc(String reader);

	List<Release> findByReleasedByOrderByReleasedAtDesc(String person);

}
