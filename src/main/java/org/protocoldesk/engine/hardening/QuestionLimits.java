package org.protocoldesk.engine.hardening;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * How much one request may ask for. What a question costs the database grows with its
 * lists, and much faster with its conditions on variables; what Tasklist and Cockpit send
 * stays far below.
 */
public class QuestionLimits implements ContainerRequestFilter {

	/** Entries of all lists of a request together. */
	static final int ENTRIES = 200;

	/** Conditions of a request together: on variables, of "or" parts, of sorting. */
	static final int CONDITIONS = 10;

	/** Lines of an answer. */
	public static final int RESULTS = 2_000;

	private static final String OF_VARIABLES = "ariables";

	@Override
	public void filter(ContainerRequestContext request) {
		Map<String, List<String>> asked = request.getUriInfo().getQueryParameters();
		int entries = 0;
		int conditions = 0;
		for (Map.Entry<String, List<String>> parameter : asked.entrySet()) {
			int commas = parameter.getValue()
				.stream()
				.mapToInt((value) -> (int) value.chars().filter((sign) -> sign == ',').count() + 1)
				.sum();
			if (parameter.getKey().endsWith(OF_VARIABLES)) {
				conditions += commas;
			}
			entries += commas;
		}
		check(entries, conditions);
		asked.getOrDefault("maxResults", List.of()).forEach(QuestionLimits::checkResults);
	}

	/**
	 * Refuses what is too much.
	 * @param entries entries of all lists
	 * @param conditions entries that say more than one word
	 */
	static void check(int entries, int conditions) {
		if (entries > ENTRIES) {
			throw refusal("The lists of this request are too long: %d entries together are the most.", ENTRIES);
		}
		if (conditions > CONDITIONS) {
			throw refusal("This request has too many conditions: %d are the most.", CONDITIONS);
		}
	}

	private static void checkResults(String wanted) {
		if (wanted.matches("\\d{5,}") || (wanted.matches("\\d+") && Integer.parseInt(wanted) > RESULTS)) {
			throw refusal("maxResults: %d at a time are the most; ask for the next with firstResult.", RESULTS);
		}
	}

	private static InvalidRequestException refusal(String sentence, int most) {
		return new InvalidRequestException(Status.BAD_REQUEST, sentence.formatted(most));
	}

}
