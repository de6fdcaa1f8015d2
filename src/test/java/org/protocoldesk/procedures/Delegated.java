package org.protocoldesk.procedures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStory;

import static org.assertj.core.api.Assertions.assertThat;

/** The delegated decision's names, and what people answer in its tasks. */
final class Delegated {

	static final String PROCEDURE = "delegated-decision";

	/** On this page Members are consulted and their views are weighed. */
	static final String WEIGHING = "delegated-weighing";

	private static final Set<String> VIEWS = Set.of("giveView", "giveViewInstead");

	private Delegated() {
	}

	/** The variables of the contract, and no others. */
	static Map<String, Object> use(String power, String consultation) {
		Map<String, Object> answers = new HashMap<>();
		answers.put("delegation", power);
		answers.put("proposal", "Fit a stairlift at 4 Elm Road for £3,200.");
		answers.put("professionalView", "The need is proven and the price is fair.");
		answers.put("consultation", consultation);
		answers.put("urgent", false);
		return answers;
	}

	static Map<String, Object> use(String power, String consultation, Map<String, Object> more) {
		Map<String, Object> answers = use(power, consultation);
		answers.putAll(more);
		return answers;
	}

	/** A Member gives a view in the task that is theirs. */
	static void view(CaseStory story, String member, String view) {
		story.submit(member, viewTask(story, member), Map.of("view", view, "words", "This is what I think."));
	}

	static void interest(CaseStory story, String member) {
		story.submit(member, viewTask(story, member), Map.of("interest", true));
	}

	static Task viewTask(CaseStory story, String member) {
		return story.tasks()
			.stream()
			.filter((task) -> VIEWS.contains(task.getTaskDefinitionKey()))
			.filter((task) -> story.offeredTo(task).contains(member))
			.reduce((one, other) -> {
				throw new AssertionError("two views are asked of " + member);
			})
			.orElseThrow(() -> new AssertionError("no view is asked of " + member + ", but of "
					+ story.tasks().stream().map((task) -> task.getName() + story.offeredTo(task)).toList()));
	}

	static void inLine(CaseStory story, String officer) {
		story.submit(officer, "weighViews", Map.of("inLine", "yes", "reason", "They agree."));
	}

	static void notMaterial(CaseStory story, String officer) {
		story.submit(officer, "weighViews",
				Map.of("inLine", "no", "material", "no", "reason", "The point is a small one."));
	}

	static void reconcile(CaseStory story, String officer) {
		story.submit(officer, "weighViews", Map.of("inLine", "no", "material", "yes", "reconciled", "not-tried",
				"question", "Would half the sum meet your concern?", "reason", "The sum is what they object to."));
	}

	static void reconciled(CaseStory story, String officer) {
		story.submit(officer, "weighViews", Map.of("inLine", "no", "material", "yes", "reconciled", "yes", "reason",
				"The sum was halved, and they no longer object."));
	}

	static void irreconcilable(CaseStory story, String officer, String subject) {
		story.submit(officer, "weighViews", Map.of("inLine", "no", "material", "yes", "reconciled", "no", "subject",
				subject, "reason", "They hold that nothing may be paid at all."));
	}

	static void silence(CaseStory story, String officer) {
		story.submit(officer, "weighViews", Map.of("reason", "They had the time set and a reminder."));
	}

	static void decide(CaseStory story, String officer) {
		story.submit(officer, "decideMatter", Map.of("decision", "decide", "decisionText",
				"A stairlift is fitted at 4 Elm Road for £3,200.", "reason", "The need is proven."));
	}

	static void report(CaseStory story, String officer) {
		story.submit(officer, "writeReport",
				Map.of("report", "Members and officers differ about the sum.", "recommendation", "Pay it."));
	}

	static void bodyDecides(CaseStory story, String clerk) {
		story.submit(clerk, "recordBodyDecision", Map.of("meetingDate", "2026-11-16", "minute", "Minute 88", "decision",
				"changed", "decisionText", "Half the sum is paid.", "reason", "The budget allows no more."));
	}

	/** What came of asking so far, while the views are weighed. */
	static String answered(CaseStory story) {
		return (String) ((Map<?, ?>) story.variable(WEIGHING, "askMembers")).get("answered");
	}

	/** Why the body is to decide, while the report is written. */
	static String referred(CaseStory story) {
		return (String) ((Map<?, ?>) story.variable("referral")).get("paragraph");
	}

	static void ended(CaseStory story, String outcome) {
		assertThat(story.isEnded()).isTrue();
		assertThat(story.file().outcome()).isEqualTo(outcome);
	}

}
