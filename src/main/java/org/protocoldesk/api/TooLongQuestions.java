package org.protocoldesk.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that PostgreSQL gave up on what was asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLongQuestions {

	@ExceptionHandler
	ProblemDetail tooLong(QueryTimeoutException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"This question takes too long to answer: ask for less, for example for a shorter time.");
	}

}
