package org.protocoldesk.procedures;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;
import org.protocoldesk.casefile.JournalLine;

import static org.assertj.core.api.Assertions.assertThat;

/** MAY-ATI-2a to 6a, MAY-MOP-111a to 116a: need to know in the mayoral council. */
@MayoralDesk
class MayoralKnowledgeTests extends KnowledgeElsewhere {

	private static final String MEMBER = "christabel.rudge";

	private static final String MONITORING_OFFICER = "bernadette.quigley";

	/** MAY-ATI-5, MAY-MOP-113, Q1: where ruling and decision differ, the body decides. */
	@Test
	void shouldClimbTheLadderToTheBodyWithTheLastWord() {
		CaseStory story = ask(MEMBER, "confidential-or-exempt-in-law", "development-management");
		assertThat(story.offeredTo("considerRequest")).containsExactly("service-director.development");
		Knowledge.refuse(story, "gordon.ainsworth", "exempt-or-confidential");
		Knowledge.dispute(story, MEMBER);
		advise(story, MONITORING_OFFICER, "against");
		assertThat(story.offeredTo("ruleOnRequest")).containsExactly("trudy.hanson");
		Knowledge.rule(story, "trudy.hanson", "refuse");
		Knowledge.dispute(story, MEMBER);
		advise(story, MONITORING_OFFICER, "for");
		assertThat(story.offeredTo("ruleOnRequest")).containsExactly("chief-executive");
		Knowledge.rule(story, "alistair.renshaw", "refuse");
		assertThat(open(story)).containsExactly("recordBodyDecision");
		assertThat(story.journal())
			.anyMatch((line) -> line.step().equals("ruleOnRequest") && line.action() == JournalLine.Action.ESCALATED);
		assertThat(story.passed()).contains("theyDiffer");
		Knowledge.bodyDecides(story, "abigail.renwick", "grant");
		supply(story, "gordon.ainsworth", "supplyPaper");
		Knowledge.takes(story, MEMBER);
		Knowledge.ended(story, "granted");
	}

	/** Where they agree, the Member may still turn to the body. */
	@Test
	void shouldAskTheMemberWhereRulingAndDecisionAgree() {
		CaseStory story = ask(MEMBER, "confidential-in-nature", "audit");
		Knowledge.refuse(story, "faisal.rahman", "need-not-shown");
		Knowledge.dispute(story, MEMBER);
		advise(story, MONITORING_OFFICER, "against");
		Knowledge.rule(story, "nisha.karia", "refuse");
		Knowledge.dispute(story, MEMBER);
		advise(story, MONITORING_OFFICER, "against");
		Knowledge.rule(story, "alistair.renshaw", "refuse");
		assertThat(open(story)).containsExactly("replyToAnswer");
		Knowledge.ended(Knowledge.accept(story, MEMBER), "refused");
	}

	/** MAY-MOP-114b: the Monitoring Officer advises first; against it, it stops. */
	@Test
	void shouldWaitForAdviceWhereTheMemberHasAnInterest() {
		CaseStory story = ask(MEMBER, "ordinary", "audit", Map.of("interest", true));
		assertThat(open(story)).containsExactly("giveAdvice");
		advise(story, MONITORING_OFFICER, "for");
		assertThat(story.offeredTo("considerRequest")).containsExactly("service-director.finance");
		CaseStory other = ask(MEMBER, "ordinary", "audit", Map.of("interest", true));
		advise(other, MONITORING_OFFICER, "against");
		assertThat(open(other)).containsExactly("replyToAnswer");
		Knowledge.ended(Knowledge.accept(other, MEMBER), "refused");
	}

	/** MAY-ATI-4b: a doubt about the reason is advised on before it counts. */
	@Test
	void shouldTakeAdviceOnADoubt() {
		CaseStory story = ask(MEMBER, "ordinary", "audit");
		Knowledge.refuse(story, "faisal.rahman", "in-doubt");
		advise(story, MONITORING_OFFICER, "against");
		Knowledge.refuse(story, "faisal.rahman", "in-doubt");
		assertThat(open(story)).containsExactly("replyToAnswer");
	}

}
