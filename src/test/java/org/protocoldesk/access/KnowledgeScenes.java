package org.protocoldesk.access;

import java.util.Map;
import java.util.stream.Stream;

import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.blocks.PaperDesk;
import org.protocoldesk.procedures.Knowledge;

/** Brings a request for a paper of the demonstration to each step. */
final class KnowledgeScenes extends Scenes {

	private static final String MEMBER = "susan.trelawney";

	private static final String DIRECTOR = "tomasz.zielinski";

	private static final String MONITORING_OFFICER = "judith.rosenberg";

	private static final String PRIVATE = "private-executive-or-committee";

	private final CaseStories desk;

	private final PaperDesk papers;

	KnowledgeScenes(CaseStories desk, PaperDesk papers) {
		super(Knowledge.PROCEDURE);
		this.desk = desk;
		this.papers = papers;
	}

	@Override
	Stream<Scene> all() {
		return Stream.of(place(), firstDecision(), advice(), ruling(), secondKey(), body(), supply(), supplyPublic(),
				acceptance(), reply(), closed());
	}

	private Scene place() {
		return scene("place", ask(PRIVATE, null), "placeRequest");
	}

	private Scene firstDecision() {
		return scene("first-decision", ask(PRIVATE, "planning"), "considerRequest").with("holder", DIRECTOR, "deputy",
				"janet.oduya");
	}

	private Scene advice() {
		CaseStory story = Knowledge.refuse(ask(PRIVATE, "planning"), DIRECTOR, "litigation");
		return scene("advice", story, "giveAdvice").with("holder", "simon.lacey", "handler-before", DIRECTOR);
	}

	private Scene ruling() {
		return scene("ruling", disputed(), "ruleOnRequest").with("holder", MONITORING_OFFICER, "deputy", "simon.lacey",
				"handler-before", DIRECTOR);
	}

	private Scene secondKey() {
		CaseStory story = Knowledge.rule(disputed(), MONITORING_OFFICER, "refuse");
		return scene("second-key", story, "giveSecondKey").with("holder", "grace.adeyemi", "deputy", "owen.pritchard",
				"handler-before", MONITORING_OFFICER);
	}

	private Scene body() {
		CaseStory story = Knowledge.rule(disputed(), MONITORING_OFFICER, "refuse");
		Knowledge.dispute(Knowledge.turnKey(story, "grace.adeyemi", "approve"), MEMBER);
		return scene("body", story, "recordBodyDecision").with("handler-before", MONITORING_OFFICER);
	}

	private Scene supply() {
		return scene("supply", granted(), "supplyPaper").with("holder", DIRECTOR, "deputy", "janet.oduya");
	}

	private Scene supplyPublic() {
		return scene("supply-public", ask("public-executive-or-committee", "planning"), "supplyPublicPaper");
	}

	private Scene acceptance() {
		return scene("acceptance", supplied(), "acceptConditions").with("handler-before", DIRECTOR);
	}

	private Scene reply() {
		return scene("reply", Knowledge.refuse(ask(PRIVATE, "planning"), DIRECTOR, "need-not-shown"), "replyToAnswer")
			.with("handler-before", DIRECTOR);
	}

	private Scene closed() {
		CaseStory story = supplied().submit(MEMBER, "acceptConditions", Map.of("decision", "accept"));
		return scene("closed", story, null).with("handler-before", DIRECTOR);
	}

	private CaseStory ask(String documentClass, String body) {
		return this.desk.start(MEMBER, Knowledge.PROCEDURE, Knowledge.ask(documentClass, body));
	}

	private CaseStory disputed() {
		return Knowledge.dispute(Knowledge.refuse(ask(PRIVATE, "planning"), DIRECTOR, "need-not-shown"), MEMBER);
	}

	private CaseStory granted() {
		return Knowledge.grant(ask(PRIVATE, "planning"), DIRECTOR);
	}

	private CaseStory supplied() {
		return Knowledge.supply(granted(), this.desk, this.papers, DIRECTOR, "supplyPaper");
	}

	@Override
	Scene scene(String step, CaseStory story, String task) {
		return super.scene(step, story, task).with("requester", MEMBER, "body-member", "kate.ellery", "group-member",
				"alan.fitzgerald", "other-member", "margaret.holloway", "ungrouped-member", "leonard.fenn",
				"co-opted-member", "helen.oduro", "officer", "samuel.osei", "director", "harpreet.sidhu",
				"democratic-services", "imran.sheikh", "manager", "gillian.marsh", "analyst", "devon.campbell",
				"administrator", "sunita.patel");
	}

}
