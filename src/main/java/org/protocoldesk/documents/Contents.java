package org.protocoldesk.documents;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The bytes of all papers. */
interface Contents extends Repository<Content, UUID> {

	Content save(Content content);

	Optional<Content> findById(UUID document);

}
