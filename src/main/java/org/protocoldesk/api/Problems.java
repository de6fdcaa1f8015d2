package org.protocoldesk.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import org.protocoldesk.documents.FileRefused;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says in a sentence what is wrong with a request, as problem details (RFC 9457).
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

	/**
	 * The same for a case that does not exist and one that the viewer must not know of.
	 */
	@ExceptionHandler
	ProblemDetail noSuchCase(NoSuchCase ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no such case that you may see.");
		problem.setInstance(URI.create("/api/cases"));
		return problem;
	}

	/** A task that the caller does not work on is as good as none. */
	@ExceptionHandler
	ProblemDetail noSuchTask(NoSuchElementException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no such task of yours that takes papers, and no such paper.");
		problem.setInstance(URI.create("/api/tasks"));
		return problem;
	}

	@ExceptionHandler
	ProblemDetail fileRefused(FileRefused ex) {
		return wrong("name", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail wrongParameter(WrongParameter ex) {
		return wrong(ex.parameter(), ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail outOfRange(HandlerMethodValidationException ex) {
		ParameterValidationResult first = ex.getParameterValidationResults().get(0);
		return wrong(first.getMethodParameter().getParameterName(),
				first.getResolvableErrors().get(0).getDefaultMessage() + ".");
	}

	@ExceptionHandler
	ProblemDetail wrongType(MethodArgumentTypeMismatchException ex) {
		return wrong(ex.getName(), expected(ex.getRequiredType()));
	}

	private static String expected(Class<?> type) {
		if (type == LocalDate.class) {
			return CaseQuery.DATE_EXPECTED;
		}
		if (type != null && type.isEnum()) {
			return Arrays.stream(type.getEnumConstants())
				.map(Object::toString)
				.collect(Collectors.joining(" or ", "must be ", "."));
		}
		return "must be a whole number.";
	}

	private static ProblemDetail wrong(String parameter, String mend) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, parameter + ": " + mend);
		problem.setProperty("parameter", parameter);
		return problem;
	}

}
