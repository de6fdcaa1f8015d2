package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** MAY-MOP-33a, 62a, 77a, 77b. */
@DeskTest
@TestPropertySource(properties = { "desk.council=mayoral-council", "camunda.bpm.process-engine-name=mayoralcouncil" })
class MayoralDelegationTests extends EveryDelegation {

	@Override
	Power withCondition() {
		return new Power("street-closures", "service-director.streets");
	}

	@Override
	Power resolution() {
		return new Power("taxi-licences", "service-director.governance");
	}

	@Override
	Power ofTheExecutive() {
		return new Power("street-furniture", "service-director.streets");
	}

	@Override
	List<String> rules() {
		return List.of("MAY-MOP-33a", "MAY-MOP-77b");
	}

	@Override
	String clerk() {
		return "abigail.renwick";
	}

	/** MAY-MOP-37a, 62a. */
	@Test
	void shouldAskTheOfficerToConsiderTellingMembersOfASensitiveMatter() {
		CaseStory story = start(ofTheExecutive(), Map.of("sensitive", true));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("considerTelling");
		story.submit(officer(ofTheExecutive()), "considerTelling",
				Map.of("decision", "tell", "reason", "It is in the papers."));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsOnly("giveView").hasSize(1);
		everybodySays(story, "concern");
		Delegated.notMaterial(story, officer(ofTheExecutive()));
		Delegated.decide(story, officer(ofTheExecutive()));
		Delegated.ended(story, "decided");
	}

	/** MAY-MOP-62a: the duty is only to consider it. */
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
