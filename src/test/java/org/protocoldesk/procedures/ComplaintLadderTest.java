package org.protocoldesk.procedures;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.council.CouncilProfile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Climbs the ladder of the route table for a Member who is never satisfied.
 */
class ComplaintLadderTest {

	static Stream<String> councils() {
		return Councils.running(Complaints.PROCEDURE).map(CouncilProfile::id);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("councils")
	void shouldLeadEveryComplaintToItsEnd(String council) {
		assertThat(Ladder.of(council)).isNotEmpty().allSatisfy((ladder) -> {
			assertThat(ladder.stages().get("end").get("kind")).isEqualTo("closed");
			assertThat(ladder.stages().values()).extracting((step) -> step.get("kind")).doesNotContain("none");
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("councils")
	void shouldEndAComplaintThatStraysFromItsLadder(String council) {
		CouncilTable route = new CouncilTable(council, "complaint-route");
		assertThat(ExpectedRow.combinations(route.inputs()).stream().map(route::answer))
			.filteredOn((answer) -> answer.get("kind").equals("none"))
			.isNotEmpty()
			.extracting((answer) -> List.of(answer.get("next"), answer.get("basis"), answer.get("handler")))
			.containsOnly(List.of("end", "default", ""));
	}

}
