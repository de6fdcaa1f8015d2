package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.protocoldesk.directory.OfficeFinder.Desk;

/**
 * Where a task was put when its office-holder was found: what a task's variables say of
 * it.
 *
 * @param post id of the post, or {@code null} for people who were chosen by name
 * @param unit the unit whose post it is, or {@code null} where it is that of a party
 * @param holder id of the person whom the case names as the office-holder; {@code null}
 * where nobody may act
 * @param people ids of those who have it in place of the whole post
 * @param apartFrom the steps from whose takers it is kept
 */
record TaskSeat(String reference, String office, String post, String unit, String holder, List<String> people,
		String apartFrom, String rule) {

	/** The variable of a step that says where its task was put. */
	static final String SEAT = "seat";

	static final List<String> VARIABLES = List.of("reference", "office", SEAT, "rule");

	private static final String BETWEEN = "|";

	static TaskSeat of(Map<String, Object> variables) {
		String[] seat = Optional.ofNullable((String) variables.get(SEAT)).orElse("||||").split("\\|", -1);
		return new TaskSeat((String) variables.get("reference"), (String) variables.get("office"), orNull(seat[0]),
				orNull(seat[1]), orNull(seat[2]), FourEyes.steps(seat[3]), orNull(seat[4]),
				(String) variables.get("rule"));
	}

	static TaskSeat of(VariableScope scope) {
		Map<String, Object> variables = new HashMap<>();
		VARIABLES.forEach((name) -> variables.put(name, scope.getVariable(name)));
		return of(variables);
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** The variables that put a task there, for its step alone. */
	static Map<String, Object> variables(Desk desk, String unit, String apartFrom) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("office", desk.office());
		variables.put(SEAT, String.join(BETWEEN, orEmpty(desk.post()), orEmpty(unit), desk.people().get(0),
				desk.isForPost() ? "" : String.join(",", desk.people()), orEmpty(apartFrom)));
		return variables;
	}

	/** What {@link #SEAT} holds while nobody may take the step. */
	static String vacant(String unit, String apartFrom) {
		return String.join(BETWEEN, "", orEmpty(unit), "", "", orEmpty(apartFrom));
	}

	private static String orEmpty(String text) {
		return (text != null) ? text : "";
	}

	/** Whether nobody has the task. */
	boolean isVacant() {
		return this.post == null && this.people.isEmpty();
	}

	boolean isApartFrom(String step) {
		return FourEyes.steps(this.apartFrom).contains(step);
	}

}
