package org.protocoldesk.procedures;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;

import static org.assertj.core.api.Assertions.assertThat;

/** TH-10.2a to 10.13d and TH-3.6c: need to know in Tower Hamlets. */
@TowerHamletsDesk
class TowerHamletsKnowledgeTests extends KnowledgeElsewhere {

	private static final String DIRECTOR = "rupert.saxby";

	private static final String MONITORING_OFFICER = "marguerite.dufour";

	/** TH-3.6c: a refusal goes on by itself; TH-3.6d: so does a doubt. */
	@Test
	void shouldSendEveryRefusalAndDoubtToTheMonitoringOfficer() {
		CaseStory refused = ask("fatou.jallow", "other-held-document", null, Map.of("heldBy", "housing"));
		assertThat(refused.offeredTo("considerRequest")).containsExactly("corporate-director.place");
		Knowledge.refuse(refused, DIRECTOR, "improper-purpose");
		assertThat(refused.offeredTo("ruleOnRequest")).containsExactly("monitoring-officer");
		Knowledge.ended(Knowledge.rule(refused, MONITORING_OFFICER, "refuse"), "refused");
		CaseStory doubted = ask("fatou.jallow", "other-held-document", null, Map.of("heldBy", "housing"));
		doubted.decide(DIRECTOR, "considerRequest", "pass-on");
		Knowledge.rule(doubted, MONITORING_OFFICER, "grant");
		supply(doubted, DIRECTOR, "supplyPaper");
		Knowledge.ended(Knowledge.takes(doubted, "fatou.jallow"), "granted");
	}

	/** TH-10.3(ii)a: Part II papers of the own body. */
	@Test
	void shouldLetClerksSupplyPartTwoPapersOfTheOwnBody() {
		CaseStory story = ask("parisa.nouri", "part-2-other", "planning");
		supply(story, "tamsin.hollis", "supplyPublicPaper");
		Knowledge.ended(Knowledge.takes(story, "parisa.nouri"), "granted");
	}

	/** TH-10.4a: with an interest, what a private person would get. */
	@Test
	void shouldTreatAMemberWithAnInterestAsAPrivatePerson() {
		CaseStory story = ask("parisa.nouri", "part-2-other", "planning", Map.of("interest", true));
		Knowledge.ended(Knowledge.accept(story, "parisa.nouri"), "public-right");
	}

	/** TH-10.11: a group's own papers are the group's to give. */
	@Test
	void shouldLeaveAGroupsOwnPapersToTheGroup() {
		Knowledge.ended(ask("parisa.nouri", "group-internal-same", null), "outside");
	}

}
