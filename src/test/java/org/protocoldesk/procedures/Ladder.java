package org.protocoldesk.procedures;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stages that a complaint of a Member who has a group leader passes when the Member
 * is never satisfied, as a council's route table gives them.
 *
 * @param tier the rung of the officer complained of
 * @param stages stage to what the table answers there, in order
 */
record Ladder(String tier, Map<String, TableAnswer> stages) {

	private static final String MEMBER = "member";

	static List<Ladder> of(String council) {
		CouncilTable route = new CouncilTable(council, "complaint-route");
		return route.inputs().get("subjectTier").stream().map((tier) -> climb(route, tier)).toList();
	}

	private static Ladder climb(CouncilTable route, String tier) {
		Map<String, TableAnswer> stages = new LinkedHashMap<>();
		Deque<String> ahead = new ArrayDeque<>(List.of("1"));
		while (!ahead.isEmpty()) {
			String stage = ahead.pop();
			TableAnswer step = route.answer(Map.of("subjectTier", tier, "stage", stage, "complainantKind", MEMBER));
			if (stages.put(stage, step) == null) {
				boolean chosen = step.get("kind").equals("choose-course");
				ahead.addAll(Arrays.asList((chosen ? step.get("courses") : step.get("next")).split(", ")));
			}
		}
		return new Ladder(tier, stages);
	}

}
