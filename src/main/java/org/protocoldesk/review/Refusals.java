package org.protocoldesk.review;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in a sentence why a page cannot be shown. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

	private static final URI ROOM = URI.create("/api/review");

	@ExceptionHandler
	ProblemDetail notForYou(NotForYou ex) {
		return problem(HttpStatus.FORBIDDEN, "Only managers review cases.");
	}

	/** The same whether there is no such case or the manager is a party to it. */
	@ExceptionHandler
	ProblemDetail noSuchCase(NoSuchCase ex) {
		return problem(HttpStatus.NOT_FOUND, "There is no such case that you may see.");
	}

	@ExceptionHandler({ MethodArgumentTypeMismatchException.class, HandlerMethodValidationException.class,
			MethodArgumentNotValidException.class, WrongFilter.class })
	ProblemDetail wrongFilter(Exception ex) {
		return problem(HttpStatus.BAD_REQUEST, (ex instanceof WrongFilter) ? ex.getMessage()
				: "One of the filters cannot be used as it was given. Choose it again.");
	}

	private static ProblemDetail problem(HttpStatus status, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setInstance(ROOM);
		return problem;
	}

}
