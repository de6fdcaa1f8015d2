package org.protocoldesk.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** All papers, without their bytes; nothing deletes one. */
interface Papers extends Repository<Document, UUID> {

	Document save(Document document);

	Optional<Document> findById(UUID id);

	List<Document> findByCaseReferenceOrderByNumber(String caseReference);

}
