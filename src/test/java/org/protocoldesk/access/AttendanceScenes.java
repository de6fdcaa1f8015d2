package org.protocoldesk.access;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.procedures.Attendance;

/** Brings a political group's request of the demonstration to each step. */
final class AttendanceScenes extends Scenes {

	private static final String MEMBER = "aisha.khalil";

	private static final String OFFICER = "liam.brennan";

	private static final String DIRECTOR = "carol.whitfield";

	private static final String OTHER_LEADER = "margaret.holloway";

	private final CaseStories desk;

	AttendanceScenes(CaseStories desk) {
		super(Attendance.PROCEDURE);
		this.desk = desk;
	}

	@Override
	Stream<Scene> all() {
		return Stream.of(request(), further(), consultation(), reply(), offer(), followUp(), fullAdvice(), closed());
	}

	private Scene request() {
		return scene("request", ask("attendance", Map.of()), "considerRequest").with("holder", DIRECTOR, "deputy",
				"patricia.nolan", "deputy-before", FormerDeputies.PERSON);
	}

	private Scene further() {
		CaseStory story = refused().submit(MEMBER, "answerRefusal", Map.of("decision", "go-on"));
		return scene("further", story, "considerFurther").with("holder", "grace.adeyemi", "deputy-before",
				FormerDeputies.PERSON, "handler-before", DIRECTOR);
	}

	private Scene consultation() {
		CaseStory story = ask("attendance", Map.of("outsiders", true, "exceptionalReason", "The survey is theirs."));
		return scene("consultation", story, taskOf(story, "giveView", "monitoring-officer")).with("holder",
				"judith.rosenberg", "deputy", "simon.lacey", "deputy-before", FormerDeputies.PERSON);
	}

	private Scene reply() {
		return scene("reply", refused(), "answerRefusal").with("handler-before", DIRECTOR);
	}

	private Scene offer() {
		CaseStory story = ask("attendance", Map.of());
		return scene("offer", story, taskOf(story, "answerOffer", "group-leader.conservative"));
	}

	private Scene followUp() {
		CaseStory story = ask("attendance", Map.of()).decide(DIRECTOR, "considerRequest", "agree");
		story.untilAfter((Date) story.variable("latestAt"));
		ClockUtil.reset();
		return scene("follow-up", story, "recordSupport").with("handler-before", DIRECTOR, "deputy-before",
				FormerDeputies.PERSON);
	}

	private Scene fullAdvice() {
		return scene("full-advice", advised(), "giveFullAdvice").with("handler-before", DIRECTOR);
	}

	private Scene closed() {
		CaseStory story = advised().submit(OFFICER, "giveFullAdvice",
				Map.of("decision", "no-decision-due", "reason", "Nothing is to be decided."));
		for (String post : new String[] { "group-leader.conservative", "group-leader.liberal-democrats" }) {
			story.submit(this.desk.holderOf(post), taskOf(story, "answerOffer", post), Map.of("decision", "decline"));
		}
		return scene("closed", story, (String) null).with("handler-before", DIRECTOR);
	}

	private CaseStory refused() {
		return ask("attendance", Map.of()).decide(DIRECTOR, "considerRequest", "refuse");
	}

	private CaseStory advised() {
		return ask("advice", Map.of()).decide(DIRECTOR, "considerRequest", "agree")
			.submit(OFFICER, "recordSupport", Map.of("attended", "yes", "adviceNote", "Two options."));
	}

	private CaseStory ask(String support, Map<String, Object> more) {
		return this.desk.start(MEMBER, Attendance.PROCEDURE,
				new HashMap<>(Attendance.ask("labour", support, OFFICER, more)));
	}

	private static Task taskOf(CaseStory story, String key, String post) {
		return story.tasks()
			.stream()
			.filter((task) -> task.getTaskDefinitionKey().equals(key) && story.offeredTo(task).contains(post))
			.findFirst()
			.orElseThrow();
	}

	@Override
	Scene scene(String step, CaseStory story, String task) {
		return common(super.scene(step, story, task));
	}

	private Scene scene(String step, CaseStory story, Task task) {
		return common(scene(step, story, story.instance(), task));
	}

	private static Scene common(Scene scene) {
		return scene.with("requester", MEMBER, "requested", OFFICER, "own-group-leader", "dorothy.nkemelu",
				"group-member", "gary.stubbs", "other-group-leader", OTHER_LEADER, "other-member", "mohan.das",
				"ungrouped-member", "leonard.fenn", "co-opted-member", "helen.oduro", "officer", "samuel.osei",
				"director", "harpreet.sidhu", "democratic-services", "imran.sheikh", "manager", "gillian.marsh",
				"analyst", "devon.campbell", "administrator", "sunita.patel");
	}

}
