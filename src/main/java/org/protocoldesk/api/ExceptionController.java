package org.protocoldesk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.camunda.bpm.engine.authorization.Groups;
import org.protocoldesk.blocks.CurrentUser;
import org.protocoldesk.blocks.WrongInput;
import org.protocoldesk.engine.access.AccessException;
import org.protocoldesk.engine.access.AccessExceptions;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/access-exceptions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Access exceptions", description = "Programs that oversee cases for a while, by the word of two.")
@ApiResponse(responseCode = "401", description = "Not logged in.", content = @Content)
@ApiResponse(responseCode = "403", description = "Not an administrator.", content = @Content)
class ExceptionController {

	private final AccessExceptions exceptions;

	private final CurrentUser user;

	ExceptionController(AccessExceptions exceptions, CurrentUser user) {
		this.exceptions = exceptions;
		this.user = user;
	}

	@GetMapping
	@Operation(summary = "Every exception there is or was", description = "The latest first.")
	@ApiResponse(responseCode = "200", description = "OK")
	List<AccessException> listExceptions() {
		administrator();
		return this.exceptions.all();
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Asks for an exception", description = "Nothing changes until another administrator agrees.")
	@ApiResponse(responseCode = "201", description = "Asked for; answers its id.")
	UUID askForException(@RequestBody Wish wish) {
		return this.exceptions.ask(administrator(), wish.account(), wish.group(), wish.until(), wish.reason());
	}

	@PostMapping("/{id}/agree")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Agrees to an exception",
			description = "By another administrator than the one who asked. The Monitoring Officer is told by mail.")
	@ApiResponse(responseCode = "204", description = "It holds from now on.")
	void agreeToException(@Parameter(description = "Id of the exception.") @PathVariable UUID id) {
		this.exceptions.agree(administrator(), id);
	}

	@ExceptionHandler
	ProblemDetail wrong(WrongInput ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail notForYou(NotAnAdministrator ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "Only administrators ask for exceptions.");
	}

	private String administrator() {
		return this.user.id()
			.filter((id) -> this.user.groups().contains(Groups.CAMUNDA_ADMIN))
			.orElseThrow(NotAnAdministrator::new);
	}

	/** What is asked for. */
	record Wish(@Schema(description = "Account beside the directory.", example = "nightly.reports") String account,
			@Schema(description = "managers or democratic-services.", example = "managers") String group,
			@Schema(description = "Last day, within a year.", example = "2027-03-31") LocalDate until,
			@Schema(description = "Why, for whoever looks at it later.") String reason) {

	}

	private static final class NotAnAdministrator extends RuntimeException {

	}

}
