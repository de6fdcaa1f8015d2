package org.protocoldesk.engine.hardening;

import java.sql.SQLException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.protocoldesk.blocks.WrongInput;

/**
 * Whose fault it is when a request fails. What the engine refuses of its own accord, and
 * what could not even be read or stored as it was sent, is the caller's: 400 with a
 * sentence. Only the rest is ours: 500, which tells the caller nothing and the log where.
 */
final class Verdict {

	/** The SQL standard's class of errors in the data that was sent. */
	private static final String DATA_EXCEPTION = "22";

	private static final Pattern INSIDE = Pattern
		.compile("\\b(org|com|java|jakarta|net|sun)\\.\\w+(\\.|\\b)|ENGINE-\\d|Exception\\b|\\bat \\[Source|### ");

	private static final String NOT_UNDERSTOOD = "The request is not understood: look at its address, its fields and their "
			+ "types.";

	private Verdict() {
	}

	static Response on(Throwable failure) {
		ExceptionHandlerHelper camunda = ExceptionHandlerHelper.getInstance();
		Throwable known = failure;
		if (camunda.getStatus(failure) == Status.INTERNAL_SERVER_ERROR && isTheCallers(failure)) {
			known = new InvalidRequestException(isConflict(failure) ? Status.CONFLICT : Status.BAD_REQUEST,
					plain(failure.getMessage()));
		}
		return camunda.getResponse(known);
	}

	/** The message, unless it talks of the inside of the desk. */
	static String plain(String message) {
		return (message == null || message.isBlank() || INSIDE.matcher(message).find()) ? NOT_UNDERSTOOD : message;
	}

	private static boolean isTheCallers(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException database) {
				return database.getSQLState() != null && database.getSQLState().startsWith(DATA_EXCEPTION);
			}
			if (cause.getCause() == null || cause.getCause() == cause) {
				return isRefusal(cause);
			}
		}
		return false;
	}

	private static boolean isRefusal(Throwable root) {
		return root instanceof ProcessEngineException || root instanceof RestException || root instanceof WrongInput
				|| root instanceof JsonProcessingException || root instanceof IllegalArgumentException
				|| cameFromReading(root);
	}

	/**
	 * The engine's REST stumbles over what it did not expect before it asks the engine.
	 */
	private static boolean cameFromReading(Throwable root) {
		StackTraceElement[] trace = root.getStackTrace();
		return root instanceof RuntimeException && trace.length > 0
				&& trace[0].getClassName().startsWith("org.camunda.bpm.engine.rest.");
	}

	private static boolean isConflict(Throwable failure) {
		return failure instanceof OptimisticLockingException;
	}

}
