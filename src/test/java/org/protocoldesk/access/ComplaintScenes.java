package org.protocoldesk.access;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.directory.Directory;

/** Brings a complaint of the demonstration to each step. */
final class ComplaintScenes extends Scenes {

	private static final String MEMBER = "aisha.khalil";

	private static final String DEPUTY_BEFORE = FormerDeputies.PERSON;

	private static final String CHIEF_EXECUTIVE = "- id: chief-executive\n  holder: grace.adeyemi";

	private final CaseStories desk;

	private final SwitchableDirectory directory;

	private final LettersInDoubt letters;

	private final Path folder;

	ComplaintScenes(CaseStories desk, SwitchableDirectory directory, LettersInDoubt letters, Path folder) {
		super("complaint-escalation");
		this.desk = desk;
		this.directory = directory;
		this.letters = letters;
		this.folder = folder;
	}

	@Override
	Stream<Scene> all() {
		return Stream.of(firstStage(), secondStage(), postShared(), aboutManager(), chooseCourse(), seekAdvice(),
				adviseCourse(), leaderView(), takeAction(), officerView(), appoint(), reply(), closed(), withdrawal(),
				letter());
	}

	private Scene firstStage() {
		return scene("first-stage", complain("liam.brennan"), "considerComplaint").with("subject", "liam.brennan",
				"holder", "carol.whitfield", "deputy", "patricia.nolan", "deputy-before", DEPUTY_BEFORE);
	}

	private Scene secondStage() {
		CaseStory story = complain("liam.brennan").decide("carol.whitfield", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
		return scene("second-stage", story, "considerComplaint").with("subject", "liam.brennan", "holder",
				"stephen.hartley", "deputy", "desmond.clarke", "deputy-before", DEPUTY_BEFORE, "handler-before",
				"carol.whitfield");
	}

	private Scene postShared() {
		return scene("post-shared", complain("patricia.nolan"), "considerComplaint").with("subject", "patricia.nolan",
				"holder", "carol.whitfield", "deputy-before", DEPUTY_BEFORE);
	}

	private Scene aboutManager() {
		return scene("about-manager", complain("gillian.marsh"), "considerComplaint").with("subject", "gillian.marsh",
				"holder", "alison.fairweather", "deputy", "hannah.levy", "deputy-before", DEPUTY_BEFORE, "manager",
				"robert.ashby");
	}

	private Scene chooseCourse() {
		CaseStory story = complain("grace.adeyemi");
		story.submit("judith.rosenberg", "chooseCourse", Map.of("decision", "seek-advice", "question", "Which fits?"))
			.submit("alison.fairweather", "giveView", Map.of("view", "The Complaints Policy."));
		return scene("choose-course", story, "chooseCourse").with("subject", "grace.adeyemi", "holder",
				"judith.rosenberg", "deputy", "simon.lacey", "deputy-before", DEPUTY_BEFORE, "consulted",
				"alison.fairweather", "informed", "rashid.mahmood", "informed-group-leader", "dorothy.nkemelu");
	}

	private CaseStory aboutStatutoryOfficer() {
		return complain("judith.rosenberg").decide("grace.adeyemi", "considerComplaint", "not-upheld")
			.decide(MEMBER, "replyToOutcome", "go-on");
	}

	private CaseStory advised() {
		return aboutStatutoryOfficer().decide("dorothy.nkemelu", "seekHrAdvice", "seek-advice");
	}

	private Scene seekAdvice() {
		return scene("seek-advice", aboutStatutoryOfficer(), "seekHrAdvice").with("subject", "judith.rosenberg",
				"holder", "dorothy.nkemelu", "handler-before", "grace.adeyemi");
	}

	private Scene adviseCourse() {
		return scene("advise-course", advised(), "adviseCourse").with("subject", "judith.rosenberg", "holder",
				"alison.fairweather", "deputy", "hannah.levy", "deputy-before", DEPUTY_BEFORE, "handler-before",
				"grace.adeyemi");
	}

	private Scene leaderView() {
		CaseStory story = advised().decide("alison.fairweather", "adviseCourse", "statutory-procedure");
		return scene("leader-view", story, "giveView").with("subject", "judith.rosenberg", "holder", "rashid.mahmood",
				"handler-before", "grace.adeyemi", "handler-waiting", "alison.fairweather");
	}

	private Scene takeAction() {
		CaseStory story = advised().decide("alison.fairweather", "adviseCourse", "statutory-procedure")
			.submit("rashid.mahmood", "giveView", Map.of("view", "I agree."));
		return scene("take-action", story, "takeAction").with("subject", "judith.rosenberg", "holder",
				"alison.fairweather", "deputy", "hannah.levy", "deputy-before", DEPUTY_BEFORE, "handler-before",
				"grace.adeyemi", "consulted", "rashid.mahmood");
	}

	private Scene officerView() {
		CaseStory story = complain("liam.brennan").submit("carol.whitfield", "considerComplaint",
				Map.of("decision", "hear-officer", "question", "What happened?"));
		return scene("officer-view", story, "giveView").with("subject", "liam.brennan", "handler-waiting",
				"carol.whitfield", "deputy-before", DEPUTY_BEFORE);
	}

	/** Nobody holds the offices that would have to decide while the case begins. */
	private Scene appoint() {
		Directory usual = this.directory.get();
		this.directory.replaceWith(FormerDeputies.in(this.folder)
			.replace("posts.yaml", CHIEF_EXECUTIVE + "\n  deputies: [owen.pritchard]", CHIEF_EXECUTIVE)
			.replace("posts.yaml", "- id: monitoring-officer\n  holder: judith.rosenberg",
					"- id: monitoring-officer\n  holder: grace.adeyemi")
			.replace("posts.yaml", "[simon.lacey, {", "[{")
			.read());
		CaseStory story = complain("grace.adeyemi");
		this.directory.replaceWith(usual);
		return scene("appoint", story, "appoint").with("subject", "grace.adeyemi");
	}

	private Scene reply() {
		return scene("reply", decided(), "replyToOutcome").with("subject", "liam.brennan", "handler-before",
				"carol.whitfield");
	}

	private Scene closed() {
		CaseStory story = decided().decide(MEMBER, "replyToOutcome", "accept");
		return scene("closed", story, null).with("subject", "liam.brennan", "handler-before", "carol.whitfield");
	}

	private Scene withdrawal() {
		return scene("withdrawal", complain("liam.brennan"), null).with("subject", "liam.brennan", "handler-before",
				"carol.whitfield");
	}

	/** Nobody knows whether a letter of the case left. */
	private Scene letter() {
		CaseStory story = complain("liam.brennan");
		Task question = this.letters.interrupt(story);
		return common(scene("letter", story, question.getProcessInstanceId(), question)).with("subject", "liam.brennan",
				"handler-before", "carol.whitfield");
	}

	private CaseStory decided() {
		return complain("liam.brennan").decide("carol.whitfield", "considerComplaint", "not-upheld");
	}

	private CaseStory complain(String officer) {
		return this.desk.start(MEMBER, "complaint-escalation",
				new HashMap<>(Map.of("subject", officer, "concern", "conduct", "summary", "Refused to answer.",
						"incidentDate", "2026-06-02", "informalResolution", "tried")));
	}

	@Override
	Scene scene(String step, CaseStory story, String task) {
		return common(super.scene(step, story, task));
	}

	private static Scene common(Scene scene) {
		return scene.with("complainant", MEMBER, "group-member", "gary.stubbs", "other-member", "mohan.das",
				"ungrouped-member", "leonard.fenn", "co-opted-member", "helen.oduro", "officer", "samuel.osei",
				"director", "harpreet.sidhu", "democratic-services", "imran.sheikh", "manager", "gillian.marsh",
				"analyst", "devon.campbell", "administrator", "sunita.patel");
	}

}
