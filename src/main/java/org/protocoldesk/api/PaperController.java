package org.protocoldesk.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.protocoldesk.blocks.CurrentUser;
import org.protocoldesk.blocks.PaperDesk;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.FileCheck;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Papers on their way to somebody: put in by whoever works on a task, and read by the one
 * to whom they were released.
 */
@RestController
@RequestMapping("/api")
@Tag(name = "Papers", description = "Papers that are put in to be released, and those released to you.")
@ApiResponse(responseCode = "401", description = "Not logged in.", content = @Content)
class PaperController {

	/** So much beyond the limit is read on, so that the answer reaches the browser. */
	private static final long MOST_COUNTED = 400L * 1024 * 1024;

	private final PaperDesk desk;

	private final FileCheck check;

	private final Documents documents;

	private final CurrentUser user;

	PaperController(PaperDesk desk, FileCheck check, Documents documents, CurrentUser user) {
		this.desk = desk;
		this.check = check;
		this.documents = documents;
		this.user = user;
	}

	@GetMapping(path = "/papers", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "The papers released to you",
			description = "The newest first. " + "Read one at /api/cases/{reference}/documents/{id}.")
	@ApiResponse(responseCode = "200", description = "OK")
	List<PaperView> listReleasedPapers() {
		return this.documents.releasedTo(this.user.id().orElseThrow())
			.stream()
			.map((paper) -> PaperView.of(paper, this.documents.releaseOf(paper.getId()).orElseThrow()))
			.toList();
	}

	@GetMapping(path = "/tasks/{task}/papers", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What you have put in for a task",
			description = "Each with the pages that go out as pictures, and why.")
	@ApiResponse(responseCode = "200", description = "OK")
	@NotFoundResponse
	List<TaskPaperView> listPapersOfTask(
			@Parameter(description = "Id of a task that you have taken on.") @PathVariable String task) {
		return this.desk.of(task).stream().map(this::view).toList();
	}

	@PutMapping(path = "/tasks/{task}/papers/{name}", consumes = MediaType.ALL_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Put in a paper to be released",
			description = "The body is the file itself: a PDF file or a picture (PNG, JPEG). It is rebuilt so that it "
					+ "holds what it shows and nothing else. Look at its pages and confirm it; nobody else reads it "
					+ "before it is released.")
	@ApiResponse(responseCode = "201", description = "Kept.")
	@ApiResponse(responseCode = "400", description = "The file cannot be taken; the detail says why.",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemView.class)))
	@NotFoundResponse
	TaskPaperView putPaper(@Parameter(description = "Id of a task that you have taken on.") @PathVariable String task,
			@Parameter(description = "File name.", example = "Tender report.pdf") @PathVariable String name,
			InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(Math.toIntExact(this.check.limit()) + 1);
		long rest = body.skip(MOST_COUNTED);
		return view(this.desk.put(task, name, bytes, bytes.length + rest));
	}

	@GetMapping(path = "/tasks/{task}/papers/{id}/pages/{number}", produces = MediaType.IMAGE_JPEG_VALUE)
	@Operation(summary = "How a page will look to the Member", description = "Without the mark that is added below.")
	@ApiResponse(responseCode = "200", description = "OK",
			content = @Content(mediaType = MediaType.IMAGE_JPEG_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@NotFoundResponse
	byte[] showPage(@Parameter(description = "Id of a task that you have taken on.") @PathVariable String task,
			@Parameter(description = "Id of the paper.") @PathVariable UUID id,
			@Parameter(description = "Number of the page, from 1.") @PathVariable int number) {
		return this.desk.pictureOf(task, id, number);
	}

	@PutMapping("/tasks/{task}/papers/{id}/confirmation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Confirm that the paper is what the Member will see",
			description = "The task cannot be completed before.")
	@ApiResponse(responseCode = "204", description = "Confirmed.")
	@NotFoundResponse
	void confirmPaper(@Parameter(description = "Id of a task that you have taken on.") @PathVariable String task,
			@Parameter(description = "Id of the paper.") @PathVariable UUID id) {
		this.desk.confirm(task, id);
	}

	@DeleteMapping("/tasks/{task}/papers/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take back what you have put in", description = "Before its release.")
	@ApiResponse(responseCode = "204", description = "Taken back.")
	@NotFoundResponse
	void takeBackPaper(@Parameter(description = "Id of a task that you have taken on.") @PathVariable String task,
			@Parameter(description = "Id of the paper.") @PathVariable UUID id) {
		this.desk.takeBack(task, id);
	}

	private TaskPaperView view(Document paper) {
		return TaskPaperView.of(paper, this.documents.asPictures(paper));
	}

}
