package org.protocoldesk.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers requests below {@code /api} that no controller takes. Other rooms of the desk
 * keep their own error pages.
 */
@RestControllerAdvice
class UnservedRequests {

	@ExceptionHandler({ NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class,
			HttpMediaTypeNotAcceptableException.class })
	ErrorResponse unserved(Exception ex, HttpServletRequest request) throws Exception {
		if (request.getServletPath().startsWith("/api/") && ex instanceof ErrorResponse problem) {
			return problem;
		}
		throw ex;
	}

}
