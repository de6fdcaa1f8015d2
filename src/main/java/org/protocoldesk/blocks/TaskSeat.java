package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.directory.OfficeFinder.Desk;

/**
 * Where a task was put when its office-holder was found: what a task's variables say of
 * it.
 *
 * @param post id of the post, or {@code null} for people who were chosen by name
 * @param unit the unit whose post it is, or {@code null} where it is that of a party
 * @param holder id of the person whom the case names as the office-holder
 * @param people ids of those who have it in place of the whole post
 * @param apartFrom the steps from whose takers it is kept
 */
record TaskSeat(String reference, String office, String post, String unit, String holder, List<String> people,
		String apartFrom, String rule) {

	static final List<String> VARIABLES = List.of("reference", "office", "post", Seats.UNIT, "officeHolder",
			"candidateUsers", FourEyes.STEPS, "rule");

	static TaskSeat of(Map<String, Object> variables) {
		return new TaskSeat((String) variables.get("reference"), (String) variables.get("office"),
				(String) variables.get("post"), (String) variables.get(Seats.UNIT),
				(String) variables.get("officeHolder"), FourEyes.steps((String) variables.get("candidateUsers")),
				(String) variables.get(FourEyes.STEPS), (String) variables.get("rule"));
	}

	/** The variables that put a task there. */
	static Map<String, Object> variables(Desk desk, Actors actors) {
		String holder = desk.people().get(0);
		Map<String, Object> variables = new HashMap<>();
		variables.put("office", desk.office());
		variables.put("post", desk.post());
		variables.put("officeHolder", holder);
		variables.put("officeHolderName", actors.nameOf(holder));
		variables.put("candidateUsers", desk.isForPost() ? "" : String.join(",", desk.people()));
		return variables;
	}

	boolean isApartFrom(String step) {
		return FourEyes.steps(this.apartFrom).contains(step);
	}

}
