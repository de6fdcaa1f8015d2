package org.protocoldesk.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.council.SubjectTier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code decide-themselves} of every council to its table of who decides: nobody
 * decides in their own case, unless the protocol asks just them.
 */
class OwnDecisionsTest {

	static Stream<Named<CouncilProfile>> councils() {
		return Councils.running(Attendance.PROCEDURE).map((council) -> Named.of(council.id(), council));
	}

	@ParameterizedTest
	@MethodSource("councils")
	void shouldLetThoseDecideThemselvesWhomTheTableAsks(CouncilProfile council) {
		CouncilTable route = new CouncilTable(council.id(), "attendance-route");
		Set<String> asked = new HashSet<>();
		for (Map<String, String> question : ExpectedRow.combinations(route.inputs())) {
			Map<String, String> answer = route.answer(question).outputs();
			String tier = question.get("subjectTier");
			if ("yes".equals(answer.get("inPerson")) || officesOf(tier, council).contains(answer.get("decider"))) {
				asked.add(tier);
			}
		}
		assertThat(council.decideThemselves().getOrDefault(Attendance.PROCEDURE, List.of()))
			.containsExactlyInAnyOrderElementsOf(asked);
	}

	private static List<String> officesOf(String tier, CouncilProfile council) {
		return council.subjectTiers()
			.stream()
			.filter((one) -> one.tier().equals(tier))
			.map(SubjectTier::offices)
			.findFirst()
			.orElseThrow();
	}

}
