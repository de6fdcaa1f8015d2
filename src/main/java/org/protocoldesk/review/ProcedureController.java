package org.protocoldesk.review;

import java.time.YearMonth;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Procedures and their drawings, for the pages in Cockpit. */
@Hidden
@RestController
@RequestMapping("/api/review")
class ProcedureController {

	private final ProcedureReview review;

	private final Models models;

	private final Managers managers;

	ProcedureController(ProcedureReview review, Models models, Managers managers) {
		this.review = review;
		this.models = models;
		this.managers = managers;
	}

	@GetMapping("/procedures/{key}")
	ProcedureView procedure(@PathVariable String key, @RequestParam(required = false) Integer version,
			@RequestParam(required = false) YearMonth from, @RequestParam(required = false) YearMonth to) {
		return this.review.of(key, new ProcedureRequest(version, from, to), this.managers.current());
	}

	/** That there is a procedure, and how it goes, is no secret among managers. */
	@GetMapping(path = "/models/{key}/{version}", produces = MediaType.APPLICATION_XML_VALUE)
	String drawing(@PathVariable String key, @PathVariable int version) {
		return this.models.model(key, version).map(this.models::xml).orElseThrow(NoSuchCase::new);
	}

}
