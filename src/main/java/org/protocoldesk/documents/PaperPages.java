package org.protocoldesk.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How the pages of papers will look that wait to be released. */
interface PaperPages extends Repository<PaperPage, UUID> {

	PaperPage save(PaperPage page);

	Optional<PaperPage> findByDocumentAndNumber(UUID document, int number);

	@Query("select new org.protocoldesk.documents.PageAsPicture(page.number, page.reason) from PaperPage page "
			+ "where page.document = :document and page.reason <> '' order by page.number")
	List<PageAsPicture> asPictures(UUID document);

	void deleteByDocument(UUID document);

}
