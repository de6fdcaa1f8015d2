package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A delegated decision as a council's own tables have it, whatever the council. */
abstract class EveryDelegation {

	@Autowired
	CaseStories desk;

	/** A power of the scheme that names whom to consult. */
	abstract Power withCondition();

	/** A resolution that lets an officer act between meetings. */
	abstract Power resolution();

	/** A power that the executive gave. */
	abstract Power ofTheExecutive();

	/** The rules under which the officer decides after both kinds of consultation. */
	abstract List<String> rules();

	@Test
	void shouldDecideAfterTheConsultationThatThePowerAsksFor() {
		CaseStory story = start(withCondition(), Map.of());
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsOnly("giveView");
		everybodySays(story, "support");
		Delegated.inLine(story, officer(withCondition()));
		Delegated.decide(story, officer(withCondition()));
		Delegated.ended(story, "decided");
		assertThat(decision(story).rule()).isEqualTo(rules().get(0));
	}

	@Test
	void shouldLetTheOfficerDecideUnderAResolutionDespiteAnObjection() {
		CaseStory story = start(resolution(), Map.of());
		everybodySays(story, "object");
		Delegated.notMaterial(story, officer(resolution()));
		Delegated.decide(story, officer(resolution()));
		Delegated.ended(story, "decided");
		assertThat(decision(story).rule()).isEqualTo(rules().get(1));
	}

	@Test
	void shouldReferWhereTheMemberToBeConsultedHasAnInterest() {
		CaseStory story = start(resolution(), Map.of());
		asked(story).forEach((person) -> Delegated.interest(story, person));
		assertThat(Delegated.answered(story)).isEqualTo("not-asked");
		Delegated.silence(story, officer(resolution()));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("writeReport");
	}

	@Test
	void shouldGiveNoPowerOnAnUrgentMatterOutsideIt() {
		CaseStory story = start(ofTheExecutive(), Map.of("urgent", true, "within", "no"));
		assertThat(story.tasks()).hasSizeGreaterThan(1);
		everybodySays(story, "support");
		Delegated.inLine(story, officer(ofTheExecutive()));
		Delegated.report(story, officer(ofTheExecutive()));
		Delegated.bodyDecides(story, clerk());
		Delegated.ended(story, "decided-by-body");
		assertThat(story.passed()).doesNotContain("decideMatter", "writeDecisionNotice");
	}

	/** Somebody who works for democratic services. */
	abstract String clerk();

	CaseStory start(Power power, Map<String, Object> more) {
		return this.desk.start(officer(power), Delegated.PROCEDURE, Delegated.use(power.id(), "none", more));
	}

	String officer(Power power) {
		return this.desk.holderOf(power.post());
	}

	static void everybodySays(CaseStory story, String view) {
		asked(story).forEach((person) -> Delegated.view(story, person, view));
	}

	private static List<String> asked(CaseStory story) {
		return story.tasks().stream().flatMap((task) -> story.offeredTo(task).stream()).toList();
	}

	private static JournalLine decision(CaseStory story) {
		return story.journal().stream().filter((line) -> line.action() == Action.DECIDED).findFirst().orElseThrow();
	}

	/**
	 * A power of the demonstration.
	 *
	 * @param id its id in the directory
	 * @param post the post that holds it
	 */
	record Power(String id, String post) {
	}

}
