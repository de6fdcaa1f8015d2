package org.protocoldesk.engine.hardening;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.protocoldesk.blocks.WrongInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose fault it is when a request fails. What the engine refuses of its own accord, and
 * what could not even be read or stored as it was sent, is the caller's: 400 with a
 * sentence, and a line in the log. Only the rest is ours: 500, which tells the caller
 * nothing and the log where.
 */
public final class Verdict {

	private static final Logger log = LoggerFactory.getLogger(Verdict.class);

	private static final String AT_THE_SAME_TIME = "This was changed by another request at the same moment. Nothing "
			+ "of yours was stored: look at it again.";

	private static final String TOO_LONG = "This question takes too long to answer: ask for less, with fewer conditions "
			+ "or for one case at a time.";

	private static final String GONE = "There is no such thing here, or it has ended.";

	/** How the engine says that it finds nothing. */
	private static final Pattern ABSENT = Pattern.compile("(?i)(doesn't|does not) exist|cannot find|no .* found");

	/**
	 * What PostgreSQL says to the later of two requests: the row is there already, the
	 * two cannot be put in order, or each waits for the other.
	 */
	private static final Set<String> OVERTAKEN = Set.of("23505", "40001", "40P01");

	/** What PostgreSQL says when it gives up on a statement. */
	private static final String GIVEN_UP = "57014";

	/**
	 * What the engine would need a table for that the desk has not: there are no CMMN
	 * cases.
	 */
	private static final String NO_TABLE = "42P01";

	/** The SQL standard's class of errors in the data that was sent. */
	private static final String DATA_EXCEPTION = "22";

	private static final Pattern INSIDE = Pattern
		.compile("\\b(org|com|java|jakarta|net|sun)\\.\\w+(\\.|\\b)|ENGINE-\\d|Exception\\b|\\bat \\[Source|### ");

	private static final String NOT_UNDERSTOOD = "The request is not understood: look at its address, its fields and their "
			+ "types.";

	private Verdict() {
	}

	public static Response on(Throwable failure) {
		ExceptionHandlerHelper camunda = ExceptionHandlerHelper.getInstance();
		if (camunda.getStatus(failure) != Status.INTERNAL_SERVER_ERROR || !isTheCallers(failure)) {
			return camunda.getResponse(failure);
		}
		InvalidRequestException refusal = refusal(failure);
		note(rootOf(failure), camunda.getStatus(refusal));
		return camunda.getResponse(refusal);
	}

	private static InvalidRequestException refusal(Throwable failure) {
		if (isOvertaken(rootOf(failure))) {
			return new InvalidRequestException(Status.CONFLICT, AT_THE_SAME_TIME);
		}
		if (isGivenUp(rootOf(failure))) {
			return new InvalidRequestException(Status.SERVICE_UNAVAILABLE, TOO_LONG);
		}
		if (rootOf(failure) instanceof NullValueException && ABSENT.matcher(failure.getMessage()).find()) {
			return new InvalidRequestException(Status.NOT_FOUND, GONE);
		}
		return new InvalidRequestException(Status.BAD_REQUEST, plain(said(failure)));
	}

	/** What a step says of wrong input, without what the engine wraps around it. */
	private static String said(Throwable failure) {
		return (rootOf(failure) instanceof WrongInput wrong) ? wrong.getMessage() : failure.getMessage();
	}

	/** Never the message: it may hold what people wrote, or their names. */
	private static void note(Throwable root, Status status) {
		StackTraceElement[] trace = root.getStackTrace();
		log.warn("Answered with {}: {} at {}", status.getStatusCode(), root.getClass().getName(),
				(trace.length > 0) ? trace[0] : "an unknown place");
	}

	/** The message, unless it talks of the inside of the desk. */
	static String plain(String message) {
		return (message == null || message.isBlank() || INSIDE.matcher(message).find()) ? NOT_UNDERSTOOD : message;
	}

	private static boolean isTheCallers(Throwable failure) {
		Throwable root = rootOf(failure);
		return isOvertaken(root) || isGivenUp(root)
				|| ((root instanceof SQLException database)
						? database.getSQLState() != null && (database.getSQLState().startsWith(DATA_EXCEPTION)
								|| NO_TABLE.equals(database.getSQLState()))
						: isRefusal(root));
	}

	private static boolean isOvertaken(Throwable root) {
		return root instanceof OptimisticLockingException || (root instanceof SQLException database
				&& database.getSQLState() != null && OVERTAKEN.contains(database.getSQLState()));
	}

	private static boolean isGivenUp(Throwable root) {
		return root instanceof SQLException database && GIVEN_UP.equals(database.getSQLState());
	}

	/** What lies at the bottom, or the database's own words on the way down to it. */
	private static Throwable rootOf(Throwable failure) {
		Throwable cause = failure;
		while (!(cause instanceof SQLException) && cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return cause;
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

}
