package org.protocoldesk.procedures;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UTT-MOP-7.2 and 7.4: need to know in Uttlesford. */
@UttlesfordDesk
class UttlesfordKnowledgeTests extends KnowledgeElsewhere {

	private static final String CHIEF_EXECUTIVE = "rosemary.tyndall";

	/** UTT-MOP-7.4d, Q-06: a legal bar that the Monitoring Officer finds binds. */
	@Test
	void shouldBindTheChiefExecutiveToALegalBar() {
		CaseStory story = ask("giles.cavendish-moor", "confidential-or-commercial", "planning");
		assertThat(story.offeredTo("considerRequest")).containsExactly("corporate-director.place");
		Knowledge.refuse(story, "anthony.beckwith", "legal-bar");
		Knowledge.dispute(story, "giles.cavendish-moor");
		advise(story, "neil.gorman", "barred");
		assertThat(story.offeredTo("ruleOnRequest")).containsExactly("chief-executive");
		assertThatThrownBy(() -> Knowledge.rule(story, CHIEF_EXECUTIVE, "grant"))
			.hasMessageContaining("choose from the options");
		Knowledge.rule(story, CHIEF_EXECUTIVE, "refuse");
		Knowledge.ended(story, "refused");
	}

	/** UTT-MOP-7.2c, 7.2e: private purposes; the Chief Executive without an adviser. */
	@Test
	void shouldRefuseAPrivatePurposeAndOfferThePublicRoute() {
		CaseStory story = ask("giles.cavendish-moor", "internal", "planning", Map.of("capacity", "private"));
		assertThat(story.offeredTo("considerRequest")).containsExactly("service-director.planning");
		assertThatThrownBy(() -> Knowledge.grant(story, "gareth.llewellyn"))
			.hasMessageContaining("choose from the options");
		Knowledge.refuse(story, "gareth.llewellyn", "improper-purpose");
		Knowledge.dispute(story, "giles.cavendish-moor");
		assertThat(open(story)).containsExactly("ruleOnRequest");
		Knowledge.rule(story, CHIEF_EXECUTIVE, "refuse");
		Knowledge.ended(story, "refused");
	}

	/** UTT-MOP-7.4b: with an interest nothing beyond what the public may see. */
	@Test
	void shouldGiveNothingBeyondThePublicsToWhoeverHasAnInterest() {
		CaseStory story = ask("bernard.quist", "internal", "planning", Map.of("interest", true));
		assertThat(story.offeredTo("considerRequest")).containsExactly("corporate-director.place");
		assertThat(this.tasks.getVariables(story.task("considerRequest").getId())).containsEntry("limits", "withhold");
	}

	@Test
	void shouldGiveWhatIsPublishedAtOnce() {
		CaseStory story = ask("miriam.tate", "published", null);
		Knowledge.ended(supply(story, "vivienne.ogden", "supplyPublicPaper"), "granted");
	}

}
