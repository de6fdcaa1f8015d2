package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** CAB-37a, 65a, 65b, 80b, 80c, 80d. */
@DeskTest
@TestPropertySource(properties = { "desk.council=cabinet-council", "camunda.bpm.process-engine-name=cabinetcouncil" })
class CabinetDelegationTests extends EveryDelegation {

	@Override
	Power withCondition() {
		return new Power("housing-adaptations", "senior-officer.housing");
	}

	@Override
	Power resolution() {
		return new Power("tree-works", "senior-officer.planning");
	}

	@Override
	Power ofTheExecutive() {
		return new Power("cycle-routes", "senior-officer.transport");
	}

	@Override
	List<String> rules() {
		return List.of("CAB-37a", "CAB-80c");
	}

	@Override
	String clerk() {
		return "martin.eddowes";
	}

	/** CAB-41a, 65a, 65b. */
	@Test
	void shouldAskTheOfficerToConsiderTellingMembersOfASensitiveMatter() {
		CaseStory story = start(ofTheExecutive(), Map.of("sensitive", true));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("considerTelling");
		story.submit(officer(ofTheExecutive()), "considerTelling",
				Map.of("decision", "tell", "reason", "It is in the papers."));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsOnly("giveView").hasSize(2);
		everybodySays(story, "concern");
		Delegated.notMaterial(story, officer(ofTheExecutive()));
		Delegated.decide(story, officer(ofTheExecutive()));
		Delegated.ended(story, "decided");
	}

	/** CAB-65a: the duty is only to consider it. */
	@Test
	void shouldLeaveTheTellingToTheOfficer() {
		CaseStory story = start(ofTheExecutive(), Map.of("sensitive", true));
		story.submit(officer(ofTheExecutive()), "considerTelling",
				Map.of("decision", "do-not-tell", "reason", "It would come too early."));
		Delegated.decide(story, officer(ofTheExecutive()));
		Delegated.ended(story, "decided");
		assertThat(story.journal()).filteredOn((line) -> line.step().equals("recordTelling"))
			.singleElement()
			.satisfies((line) -> assertThat(line.text()).contains("They are not told beforehand"));
	}

}
