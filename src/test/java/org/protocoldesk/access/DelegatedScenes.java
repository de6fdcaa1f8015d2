package org.protocoldesk.access;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.directory.Directory;

/** Brings a delegated decision of the demonstration to each step. */
final class DelegatedScenes extends Scenes {

	private static final String OFFICER = "carol.whitfield";

	private static final String MEMBER = "aisha.khalil";

	private static final String ADVISER = "grace.adeyemi";

	/** A power that asks for views first. */
	private static final String GRANTS = "home-adaptation-grants";

	/** A power that asks for none. */
	private static final String WORKS = "empty-homes-works";

	private final CaseStories desk;

	private final SwitchableDirectory directory;

	private final Path folder;

	DelegatedScenes(CaseStories desk, SwitchableDirectory directory, Path folder) {
		super("delegated-decision");
		this.desk = desk;
		this.directory = directory;
		this.folder = folder;
	}

	@Override
	Stream<Scene> all() {
		return Stream.of(scene("member-view", use(GRANTS), "giveView").with("asked", MEMBER),
				scene("weigh", consulted(), "weighViews").with("consulted", MEMBER),
				scene("advise", differing("other"), "adviseOnDifference").with("consulted", MEMBER, "adviser", ADVISER),
				appointAdviser(), scene("decide", use(WORKS), "decideMatter"),
				scene("stopped-proposal", use(WORKS, "basedOn", "group-view"), "answerStop"),
				scene("report", advised(), "writeReport").with("consulted", MEMBER, "adviser-before", ADVISER),
				scene("interest", use(WORKS, "ownInterest", true), "writeReport").with("reporter", "stephen.hartley"),
				body(), decided(), scene("withdrawable", use(WORKS), null));
	}

	/** Nobody holds the office that would have to advise when its turn comes. */
	private Scene appointAdviser() {
		Directory usual = this.directory.get();
		CaseStory story = consulted();
		this.directory.replaceWith(FormerDeputies.in(this.folder)
			.replace("posts.yaml", "- id: chief-finance-officer\n  holder: kwame.boateng\n  deputies: [ruth.abara]",
					"- id: chief-finance-officer")
			.read());
		weighedAs(story, "money");
		this.directory.replaceWith(usual);
		return scene("appoint-adviser", story, "appoint").with("consulted", MEMBER);
	}

	private Scene body() {
		CaseStory story = advised().submit(OFFICER, "writeReport",
				Map.of("report", "We differ.", "recommendation", "Pay it."));
		return scene("body", story, "recordBodyDecision").with("consulted", MEMBER, "adviser-before", ADVISER);
	}

	private Scene decided() {
		CaseStory story = consulted()
			.submit(OFFICER, "weighViews", Map.of("inLine", "no", "material", "no", "reason", "It is a small point."))
			.submit(OFFICER, "decideMatter",
					Map.of("decision", "decide", "decisionText", "It is paid.", "reason", "The need is proven."));
		return scene("decided", story, null).with("consulted", MEMBER);
	}

	private CaseStory consulted() {
		return use(GRANTS).submit(MEMBER, "giveView", Map.of("view", "object", "words", "I do not agree."));
	}

	private CaseStory differing(String subject) {
		return weighedAs(consulted(), subject);
	}

	private CaseStory advised() {
		return differing("other").submit(ADVISER, "adviseOnDifference", Map.of("adviceGiven", "Ask the body."));
	}

	private static CaseStory weighedAs(CaseStory story, String subject) {
		return story.submit(OFFICER, "weighViews", Map.of("inLine", "no", "material", "yes", "reconciled", "no",
				"subject", subject, "reason", "They want none of it."));
	}

	private CaseStory use(String power, Object... more) {
		Map<String, Object> answers = new HashMap<>(Map.of("delegation", power, "proposal", "Fit a stairlift.",
				"professionalView", "The need is proven.", "consultation", "none", "urgent", false));
		for (int i = 0; i < more.length; i += 2) {
			answers.put((String) more[i], more[i + 1]);
		}
		return this.desk.start(OFFICER, "delegated-decision", answers);
	}

	@Override
	Scene scene(String step, CaseStory story, String task) {
		return super.scene(step, story, task).with("decider", OFFICER, "deputy", "patricia.nolan", "deputy-before",
				FormerDeputies.PERSON, "group-member", "gary.stubbs", "other-member", "mohan.das", "officer",
				"samuel.osei", "director", "harpreet.sidhu", "democratic-services", "imran.sheikh", "manager",
				"gillian.marsh", "analyst", "devon.campbell", "administrator", "sunita.patel");
	}

}
