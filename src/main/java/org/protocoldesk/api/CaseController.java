package org.protocoldesk.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.FoundCases;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases", description = "Case files, their journals and their letters.")
@ApiResponse(responseCode = "200", description = "OK")
@ApiResponse(responseCode = "401", description = "Not logged in.", content = @Content)
class CaseController {

	private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "openedAt", "reference");

	private static final String PAGES = "must be a whole number from 0 to 1000000";

	private static final String SIZES = "must be a whole number from 1 to 100";

	private final CaseRegister register;

	private final Procedures procedures;

	private final Viewers viewers;

	private final CaseReading reading;

	CaseController(CaseRegister register, Procedures procedures, Viewers viewers, CaseReading reading) {
		this.register = register;
		this.procedures = procedures;
		this.viewers = viewers;
		this.reading = reading;
	}

	@GetMapping
	@Operation(summary = "Cases that you may know of", description = "Newest first, without their journals.")
	@ApiResponse(responseCode = "400", description = "A parameter cannot be used; the detail names it.",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemView.class)))
	CasePage listCases(
			@Parameter(description = "Key of a procedure.",
					example = "complaint-escalation") @RequestParam(required = false) String procedure,
			@Parameter(description = "Whether the case still runs.") @RequestParam(
					required = false) CaseFile.Status status,
			@Parameter(description = "First day on which the case was opened.", example = "2026-04-01") @RequestParam(
					required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@Parameter(description = "Last day on which the case was opened; cases of that day are included.",
					example = "2026-04-30") @RequestParam(
							required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
			@Parameter(description = "Number of the page; the first is 0.") @RequestParam(defaultValue = "0") @Min(
					value = 0, message = PAGES) @Max(value = 1_000_000, message = PAGES) int page,
			@Parameter(description = "Cases on a page.") @RequestParam(defaultValue = "20") @Min(value = 1,
					message = SIZES) @Max(value = 100, message = SIZES) int size) {
		CaseQuery query = new CaseQuery(procedure, status, from, to);
		if (query.procedure() != null && !this.procedures.contain(query.procedure())) {
			throw new WrongParameter("procedure", "there is no procedure with this key.");
		}
		FoundCases found = this.register.search(query.by(this.viewers.current()),
				PageRequest.of(page, size, NEWEST_FIRST));
		return CasePage.of(found, page, size);
	}

	@GetMapping("/{reference}")
	@Operation(summary = "A case with its journal",
			description = "Whoever raised the case reads the journal lines meant for them, an office reads all. "
					+ "When an office reads a confidential case, its journal notes who did.")
	@NotFoundResponse
	CaseView readCase(@Parameter(description = "Reference of the case.",
			example = "CMP-2026-7KQ4") @PathVariable String reference) {
		return this.reading.open(reference);
	}

	@GetMapping("/{reference}/letters")
	@Operation(summary = "The letters of a case",
			description = "In the order in which they were written. Whoever raised the case reads the letters "
					+ "addressed to them, an office reads all. "
					+ "When an office reads those of a confidential case, its journal notes who did.")
	@NotFoundResponse
	List<LetterView> listLetters(@Parameter(description = "Reference of the case.",
			example = "CMP-2026-7KQ4") @PathVariable String reference) {
		return this.reading.letters(reference);
	}

}
