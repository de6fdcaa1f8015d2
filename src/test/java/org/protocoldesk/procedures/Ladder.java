package org.protocoldesk.procedures;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stages that a complaint passes when the Member is never satisfied, as a council's
 * route table gives them.
 *
 * @param tier the rung of the officer complained of
 * @param stages stage to what the table answers there, in order
 */
record Ladder(String tier, Map<String, Map<String, String>> stages) {

	static List<Ladder> of(String council) {
		CouncilTable route = new CouncilTable(council, "complaint-route");
		return route.inputs().get("subjectTier").stream().map((tier) -> climb(route, tier)).toList();
	}

	private static Ladder climb(CouncilTable route, String tier) {
		Map<String, Map<String, String>> stages = new LinkedHashMap<>();
		Deque<String> ahead = new ArrayDeque<>(List.of("informal"));
		while (!ahead.isEmpty()) {
			String stage = ahead.pop();
			Map<String, String> step = route.answer(Map.of("subjectTier", tier, "stage", stage)).outputs();
			if (stages.put(stage, step) == null) {
				boolean chosen = step.get("kind").equals("choose-course");
				ahead.addAll(Arrays.asList((chosen ? step.get("courses") : step.get("next")).split(", ")));
			}
		}
		return new Ladder(tier, stages);
	}

}
