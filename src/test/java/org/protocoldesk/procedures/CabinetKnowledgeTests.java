package org.protocoldesk.procedures;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** CAB-109a to 119a: need to know in the council with a Cabinet. */
@CabinetDesk
class CabinetKnowledgeTests extends KnowledgeElsewhere {

	private static final String MEMBER = "ahmed.farouk";

	private static final String OFFICER = "olga.petrenko";

	private static final String MONITORING_OFFICER = "penelope.carr";

	/** CAB-113b and 113a: advice in doubt, then the Monitoring Officer finally. */
	@Test
	void shouldEndWithTheMonitoringOfficer() {
		CaseStory story = ask(MEMBER, "ordinary-unpublished", "planning");
		assertThat(story.offeredTo("considerRequest")).containsExactly("senior-officer.planning");
		story.submit(OFFICER, "considerRequest",
				Map.of("decision", "seek-advice", "question", "Is it reasonable?", "reason", "I doubt it."));
		advise(story, MONITORING_OFFICER, "against");
		Knowledge.refuse(story, OFFICER, "need-not-shown");
		Knowledge.dispute(story, MEMBER);
		assertThat(story.offeredTo("ruleOnRequest")).containsExactly("monitoring-officer");
		Knowledge.ended(Knowledge.rule(story, MONITORING_OFFICER, "refuse"), "refused");
	}

	/**
	 * CAB-112b: exempt papers are withheld from outsiders, and the officer cannot give.
	 */
	@Test
	void shouldWithholdExemptPapersFromOutsiders() {
		CaseStory story = ask(MEMBER, "exempt", "planning");
		assertThatThrownBy(() -> Knowledge.grant(story, OFFICER)).hasMessageContaining("choose from the options");
		Knowledge.refuse(story, OFFICER, "exempt-or-confidential");
		Knowledge.dispute(story, MEMBER);
		Knowledge.rule(story, MONITORING_OFFICER, "grant");
		assertThat(open(story)).containsExactly("supplyPaper");
	}

	/** CAB-111a: as of right. CAB-114a: advice before anything else. */
	@Test
	void shouldGiveAsOfRightAndWaitForAdvice() {
		CaseStory right = ask("trevor.hinds", "exempt", "planning");
		assertThat(open(right)).containsExactly("supplyPublicPaper");
		CaseStory risk = ask("trevor.hinds", "personal-data-risk", "planning");
		assertThat(open(risk)).containsExactly("giveAdvice");
		advise(risk, MONITORING_OFFICER, "for");
		assertThat(open(risk)).containsExactly("considerRequest");
	}

}
