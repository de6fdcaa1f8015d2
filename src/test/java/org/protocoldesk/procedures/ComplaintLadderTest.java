package org.protocoldesk.procedures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Climbs the ladder of the route table for a Member who is never satisfied.
 */
class ComplaintLadderTest {

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "luton", "uttlesford" })
	void shouldLeadEveryComplaintToItsEnd(String council) {
		CouncilTable route = new CouncilTable(council, "complaint-route");
		assertThat(route.inputs().get("subjectTier")).allSatisfy((tier) -> {
			Map<String, String> kinds = climb(route, tier);
			assertThat(kinds).containsEntry("informal", "informal").containsEntry("end", "closed");
			assertThat(kinds.values()).doesNotContain("none");
		});
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "luton", "uttlesford" })
	void shouldEndAComplaintThatStraysFromItsLadder(String council) {
		CouncilTable route = new CouncilTable(council, "complaint-route");
		assertThat(
				ExpectedRow.combinations(route.inputs()).stream().map((question) -> route.answer(question).outputs()))
			.filteredOn((answer) -> answer.get("kind").equals("none"))
			.isNotEmpty()
			.allSatisfy((answer) -> assertThat(answer).containsEntry("next", "end")
				.containsEntry("basis", "default")
				.containsEntry("handler", ""));
	}

	private static Map<String, String> climb(CouncilTable route, String tier) {
		Map<String, String> kinds = new LinkedHashMap<>();
		Deque<String> ahead = new ArrayDeque<>(Stream.of("informal").toList());
		while (!ahead.isEmpty()) {
			String stage = ahead.pop();
			Map<String, String> step = route.answer(Map.of("subjectTier", tier, "stage", stage)).outputs();
			if (kinds.put(stage, step.get("kind")) == null) {
				boolean chosen = step.get("kind").equals("choose-course");
				ahead.addAll(Stream.of((chosen ? step.get("courses") : step.get("next")).split(", ")).toList());
			}
		}
		return kinds;
	}

}
