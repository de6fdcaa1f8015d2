package org.protocoldesk.review;

import java.util.List;

/**
 * A procedure over some months, in words and figures.
 *
 * @param versions versions that can be chosen
 * @param from first month, such as {@code 2026-04}
 * @param to last month
 * @param drawn whether a drawing of the version is still there
 * @param late how many of the closed cases were late at some step
 */
record ProcedureView(String key, String name, Integer version, List<Integer> versions, String from, String to,
		boolean drawn, long opened, long closed, long open, long late, List<Outcome> outcomes, List<Month> months,
		List<Drawing> models) {

	/** How many cases of the period ended in this way. */
	record Outcome(String name, long cases) {
	}

	/**
	 * One month.
	 *
	 * @param open how many were open at its end
	 */
	record Month(String month, long opened, long closed, long open) {
	}

	/**
	 * One of the models that belong to the procedure.
	 *
	 * @param version version of the drawing, or {@code null} where there is none
	 */
	record Drawing(String key, String name, Integer version, List<StepFigures> steps) {
	}

	/**
	 * What happened at one step.
	 *
	 * @param passed how often it came to its end
	 * @param cancelled how often it was broken off
	 * @param median seconds within which half of the passages were over, or {@code null}
	 * @param ninth the same for nine in ten
	 * @param waiting how many tasks wait there now
	 */
	record StepFigures(String id, String name, String kind, long passed, long cancelled, Long median, Long ninth,
			long waiting) {
	}

}
