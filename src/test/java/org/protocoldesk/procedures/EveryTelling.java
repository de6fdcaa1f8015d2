package org.protocoldesk.procedures;

import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;
import org.protocoldesk.casefile.JournalLine.Action;

import static org.assertj.core.api.Assertions.assertThat;

/** The same where the protocol asks officers to consider telling Members beforehand. */
abstract class EveryTelling extends EveryDelegation {

	/** How many Members are told of a sensitive matter of the executive. */
	abstract int toldBeforehand();

	@Test
	void shouldAskTheOfficerToConsiderTellingMembersOfASensitiveMatter() {
		CaseStory story = start(ofTheExecutive(), Map.of("sensitive", true));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("considerTelling");
		story.submit(officer(ofTheExecutive()), "considerTelling",
				Map.of("decision", "tell", "reason", "It is in the papers."));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey)
			.containsOnly("giveView")
			.hasSize(toldBeforehand());
		everybodySays(story, "concern");
		Delegated.notMaterial(story, officer(ofTheExecutive()));
		Delegated.decide(story, officer(ofTheExecutive()));
		Delegated.ended(story, "decided");
	}

	/** The duty is only to consider it. */
	@Test
	void shouldLeaveTheTellingToTheOfficer() {
		CaseStory story = start(ofTheExecutive(), Map.of("sensitive", true));
		story.submit(officer(ofTheExecutive()), "considerTelling",
				Map.of("decision", "do-not-tell", "reason", "It would come too early."));
		Delegated.decide(story, officer(ofTheExecutive()));
		Delegated.ended(story, "decided");
		assertThat(story.passed()).contains("nobodyTold").doesNotContain("askMembers");
		assertThat(story.journal())
			.filteredOn((line) -> line.step().equals("considerTelling") && line.action() == Action.RECORDED)
			.singleElement()
			.satisfies((line) -> assertThat(line.text()).contains("They are not told beforehand"));
	}

}
