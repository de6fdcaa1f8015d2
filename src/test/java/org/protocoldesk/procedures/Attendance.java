package org.protocoldesk.procedures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStory;

import static org.assertj.core.api.Assertions.assertThat;

/** A political group's request: its names, and what people answer in its tasks. */
public final class Attendance {

	public static final String PROCEDURE = "political-group-attendance";

	static final List<String> MODELS = List.of(PROCEDURE, "attendance-decision", "attendance-first-decision",
			"attendance-consultation", "attendance-notice", "attendance-offer", "attendance-follow-up",
			"attendance-check");

	public static final String MATTER = "Allocation of social housing";

	private Attendance() {
	}

	/** The variables of the contract, and no others. */
	public static Map<String, Object> ask(String group, String support, String officer) {
		Map<String, Object> answers = new HashMap<>();
		answers.put("group", group);
		answers.put("support", support);
		answers.put("officerRequested", officer);
		answers.put("meetingAt", meeting());
		answers.put("matter", MATTER);
		answers.put("business", "council");
		answers.put("outsiders", false);
		answers.put("exceptionalReason", "");
		return answers;
	}

	public static Map<String, Object> ask(String group, String support, String officer, Map<String, Object> more) {
		Map<String, Object> answers = ask(group, support, officer);
		answers.putAll(more);
		return answers;
	}

	/** A meeting in six weeks, after every target date. */
	static String meeting() {
		return meetingIn(42);
	}

	static String meetingIn(int days) {
		return Instant.ofEpochMilli(ClockUtil.getCurrentTime().getTime())
			.plus(days, ChronoUnit.DAYS)
			.truncatedTo(ChronoUnit.MINUTES)
			.toString();
	}

	static Map<String, Object> outsiders() {
		return Map.of("outsiders", true, "exceptionalReason", "The tenants' federation presents its survey.");
	}

	static void agree(CaseStory story, String officer) {
		story.decide(officer, "considerRequest", "agree");
	}

	static Map<String, Object> agreeWithSafeguards() {
		return Map.of("decision", "agree", "reason", "It is exceptional.", "namedOutsiders",
				"Ann Other, tenants' federation", "safeguards", List.of("one-item", "nothing-confidential"));
	}

	static void refuse(CaseStory story, String officer) {
		story.decide(officer, "considerRequest", "refuse");
	}

	static void consulted(CaseStory story, String officer) {
		story.submit(officer, taskOf(story, "giveView", officer), Map.of("view", "I see no harm in it."));
	}

	/** The task of this kind that is offered to the person. */
	static Task taskOf(CaseStory story, String key, String person) {
		return story.tasks()
			.stream()
			.filter((task) -> task.getTaskDefinitionKey().equals(key))
			.filter((task) -> story.offeredTo(task).stream().anyMatch((one) -> isOf(story, one, person)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s is not offered to %s, but %s".formatted(key, person,
					story.tasks().stream().map((task) -> task.getName() + story.offeredTo(task)).toList())));
	}

	private static boolean isOf(CaseStory story, String target, String person) {
		return target.equals(person) || person.equals(story.holderOf(target));
	}

	static void declineOffers(CaseStory story, String... leaders) {
		for (String leader : leaders) {
			story.submit(leader, taskOf(story, "answerOffer", leader), Map.of("decision", "decline"));
		}
	}

	static Map<String, Object> acceptOffer(String officer) {
		Map<String, Object> answers = ask("", "attendance", officer);
		answers.remove("group");
		answers.put("matter", "Allocating the social housing");
		answers.put("decision", "accept");
		return answers;
	}

	/** The meeting takes place. */
	static void meet(CaseStory story) {
		story.untilAfter((java.util.Date) story.variable("latestAt"));
	}

	static void attended(CaseStory story, String officer) {
		story.submit(officer, "recordSupport", Map.of("attended", "yes", "stayed", "19:00 to 19:40", "adviceNote",
				"Options A and B and what they cost.", "groupView", "The group prefers option B."));
	}

	static void advised(CaseStory story, String officer) {
		story.submit(officer, "recordSupport",
				Map.of("attended", "yes", "adviceNote", "Options A and B and what they cost."));
	}

	static void fullAdvice(CaseStory story, String officer) {
		story.submit(officer, "giveFullAdvice", Map.of("decision", "given", "adviceBody", "executive", "adviceOn",
				"2026-11-27", "reason", "Report to the body."));
	}

	/** Somebody agreed before the meeting. */
	static boolean isAgreed(CaseStory story) {
		return story.passed().contains("agreed");
	}

	/** What the page knows on which an open task lies. */
	static Object known(CaseStory story, String task, String name) {
		return story.known(story.task(task), name);
	}

	static void ended(CaseStory story, String outcome) {
		assertThat(story.file().outcome()).isEqualTo(outcome);
		assertThat(story.tasks()).isEmpty();
		assertThat(story.isEnded()).isTrue();
	}

}
