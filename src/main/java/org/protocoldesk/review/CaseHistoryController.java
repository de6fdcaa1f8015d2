package org.protocoldesk.review;

import io.swagger.v3.oas.annotations.Hidden;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseReview;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A case with its whole history, for the pages in Cockpit. */
@Hidden
@RestController
@RequestMapping("/api/review")
class CaseHistoryController {

	private final CaseHistory history;

	private final AuditPack pack;

	private final CaseReview cases;

	private final CourseFinder courses;

	private final Managers managers;

	CaseHistoryController(CaseHistory history, AuditPack pack, CaseReview cases, CourseFinder courses,
			Managers managers) {
		this.history = history;
		this.pack = pack;
		this.cases = cases;
		this.courses = courses;
		this.managers = managers;
	}

	@GetMapping("/cases/{reference}")
	CaseView open(@PathVariable String reference) {
		return this.history.open(reference, this.managers.current());
	}

	@GetMapping(path = "/cases/{reference}/audit-pack.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> auditPack(@PathVariable String reference) {
		String manager = this.managers.current();
		CaseView view = this.history.open(reference, manager);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(view.about().reference() + "-history.pdf")
						.build()
						.toString())
			.body(this.pack.print(view, manager));
	}

	/** Which case a running instance drives, for links from Cockpit's own pages. */
	@GetMapping("/instances/{instance}")
	Driven instance(@PathVariable String instance) {
		return this.cases.drivenBy(this.courses.rootOf(instance), this.managers.current())
			.map(CaseFile::reference)
			.map(Driven::new)
			.orElseThrow(NoSuchCase::new);
	}

	/** The case that an instance drives. */
	record Driven(String reference) {
	}

}
