package org.protocoldesk.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.protocoldesk.documents.ReleasedCopies.Copy;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case over REST. */
@RestController
@RequestMapping("/api/cases/{reference}/documents")
@Tag(name = "Documents", description = "The papers of a case: notices and what was put in.")
@ApiResponse(responseCode = "401", description = "Not logged in.", content = @Content)
class DocumentController {

	/** Only what a browser shows without running anything. */
	private static final Set<String> SHOWN = Set.of("text/html", "text/plain", "application/pdf", "image/png",
			"image/jpeg");

	private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private final DocumentReading reading;

	DocumentController(DocumentReading reading) {
		this.reading = reading;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "The papers of a case",
			description = "In the order in which they came, without their content. Whoever raised the case reads what "
					+ "is meant for the parties, an office reads all; a paper that names a person is theirs to read "
					+ "even where the case is not.")
	@ApiResponse(responseCode = "200", description = "OK")
	@NotFoundResponse
	List<DocumentView> listDocuments(@Parameter(description = "Reference of the case.",
			example = "DEC-2026-F3XM") @PathVariable String reference) {
		return this.reading.list(reference);
	}

	@GetMapping("/{id}")
	@Operation(summary = "The content of a paper",
			description = "As it is kept; a released one is marked on every page with its reader, date and condition, "
					+ "and its journal notes each opening. A withdrawn paper is not found. "
					+ "When an office reads one of a confidential case, its journal notes who did.")
	@ApiResponse(responseCode = "200", description = "OK",
			content = @Content(mediaType = MediaType.ALL_VALUE, schema = @Schema(type = "string", format = "binary")))
	@NotFoundResponse
	ResponseEntity<byte[]> readDocument(
			@Parameter(description = "Reference of the case.",
					example = "DEC-2026-F3XM") @PathVariable String reference,
			@Parameter(description = "Id of the paper.") @PathVariable UUID id) {
		Copy copy = this.reading.open(reference, id);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(copy).toString())
			.header("Content-Security-Policy", HARMLESS)
			.contentType(typeOf(copy))
			.body(copy.bytes());
	}

	private static MediaType typeOf(Copy copy) {
		MediaType type = MediaType.parseMediaType(copy.mediaType());
		return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
	}

	private static ContentDisposition disposition(Copy copy) {
		ContentDisposition.Builder way = SHOWN.contains(copy.mediaType()) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return way.filename(copy.name(), StandardCharsets.UTF_8).build();
	}

}
