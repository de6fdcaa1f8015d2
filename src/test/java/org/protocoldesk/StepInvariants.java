package org.protocoldesk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every desk step of every procedure of every council, checked wherever a
 * test's case stands at one: who has it, what is granted, on what it stands, its dates,
 * its form, its journal line and its letters. A procedure is checked by having stories;
 * no test names it here. Each step of a deployed model is checked once for each way in
 * which somebody can have it.
 */
@TestComponent
public class StepInvariants {

	private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

	private static final long LATER = TimeUnit.HOURS.toMillis(1);

	private final AuthorizationService authorizations;

	private final ActiveCouncil council;

	private final SwitchableDirectory directory;

	StepInvariants(AuthorizationService authorizations, ActiveCouncil council, SwitchableDirectory directory) {
		this.authorizations = authorizations;
		this.council = council;
		this.directory = directory;
	}

	/** Checks the open steps of a case, as far as they have not been. */
	void check(CaseStory story, CaseStories desk) {
		steps(story, desk).filter((step) -> CHECKED.add(nameOf(step))).forEach((step) -> check(step, story, desk));
	}

	/** Checks them, whatever was checked before. */
	void checkAnew(CaseStory story, CaseStories desk) {
		steps(story, desk).forEach((step) -> check(step, story, desk));
	}

	private static Stream<OpenStep> steps(CaseStory story, CaseStories desk) {
		return (story.reference() == null) ? Stream.empty()
				: story.tasks().stream().flatMap((task) -> OpenStep.of(task, desk).stream());
	}

	private String nameOf(OpenStep step) {
		return String.join(" ", step.task().getProcessDefinitionId(), step.key(), step.kindOfHolder(),
				isLater(step) ? "later" : "", this.directory.isReplaced() ? "elsewhere" : "");
	}

	private static boolean isLater(OpenStep step) {
		return ClockUtil.getCurrentTime().getTime() - step.task().getCreateTime().getTime() > LATER;
	}

	private void check(OpenStep step, CaseStory story, CaseStories desk) {
		List<String> holders = holders(step);
		assertHeldRightly(step, story, desk, holders);
		assertGranted(step);
		assertFound(step);
		if (!isLater(step)) {
			assertDated(step, desk);
		}
		assertCited(step, story);
		assertTold(step, story, holders);
		StepForm.of(step, desk).ifPresent((form) -> form.assertOpensFor(holders, story));
	}

	private List<String> holders(OpenStep step) {
		LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.systemDefault());
		return this.directory.get()
			.people()
			.stream()
			.map((person) -> person.id())
			.filter((person) -> step.offers().contains("user " + person)
					|| (step.task().getAssignee() == null && this.directory.get()
						.groupsOf(person, today)
						.stream()
						.anyMatch((group) -> step.offers().contains("group " + group))))
			.toList();
	}

	private static void assertHeldRightly(OpenStep step, CaseStory story, CaseStories desk, List<String> holders) {
		assertThat(holders.isEmpty()).as("%s: nobody has it", step).isEqualTo(step.isVacant());
		CaseFile file = story.file();
		if (!step.mayBeAPartys()) {
			assertThat(holders).as("%s: people with it in their own case", step).noneMatch(file::involves);
		}
		Stream.of(step.fields().getOrDefault("apartFrom", ""))
			.flatMap((steps) -> Arrays.stream(steps.split(",")))
			.map(String::strip)
			.filter((earlier) -> !earlier.isEmpty())
			.forEach((earlier) -> assertThat(holders).as("%s: people who took %s", step, earlier)
				.noneMatch(takersOf(earlier, story, desk)::contains));
	}

	private static Set<String> takersOf(String step, CaseStory story, CaseStories desk) {
		return desk.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(story.reference())
			.taskDefinitionKey(step)
			.finished()
			.list()
			.stream()
			.map(HistoricTaskInstance::getAssignee)
			.collect(Collectors.toSet());
	}

	private void assertGranted(OpenStep step) {
		Set<String> granted = this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.TASK)
			.resourceId(step.task().getId())
			.list()
			.stream()
			.map((grant) -> (grant.getUserId() != null) ? "user " + grant.getUserId() : "group " + grant.getGroupId())
			.collect(Collectors.toSet());
		assertThat(granted).as("%s: who may work on it", step).isEqualTo(step.offers());
	}

	private void assertFound(OpenStep step) {
		assertThat(step.own()).as("%s: what it found", step).containsKeys("office", "rule", "basis");
		assertOfTheCouncil(step, step.own().get("rule"), step.own().get("basis"));
		boolean dated = step.written().containsKey("deadline") && !step.says("caseDate", "cleared");
		assertThat(step.own().containsKey("dueAt")).as("%s: has a date", step).isEqualTo(dated);
		if (dated) {
			assertThat((Date) step.own().get("dueAt")).as("%s: date", step).hasSameTimeAs(step.task().getDueDate());
		}
	}

	private void assertOfTheCouncil(OpenStep step, Object rule, Object basis) {
		assertThat(this.council.profile().rules()).as("%s: the council's rules", step).containsKey((String) rule);
		assertThat(basis).as("%s: basis", step).isIn("stated", "default");
	}

	private static void assertDated(OpenStep step, CaseStories desk) {
		boolean dated = step.written().containsKey("deadline");
		List<String> expected = Stream
			.of((dated && !step.says("reminder", "none")) ? "dateNear" : "",
					(dated && !step.says("caseDate", "cleared")) ? "datePassed" : "")
			.filter((name) -> !name.isEmpty())
			.toList();
		List<Job> timers = desk.management.createJobQuery().executionId(step.task().getExecutionId()).timers().list();
		assertThat(timers).as("%s: timers", step)
			.extracting((timer) -> ((JobEntity) timer).getJobHandlerConfigurationRaw()
				.replaceAll(".*[^A-Za-z](\\w+)$", "$1"))
			.containsExactlyInAnyOrderElementsOf(expected);
		if (step.own().get("dueAt") instanceof Date due) {
			assertThat(timers).as("%s: dates of timers", step).allMatch((timer) -> !timer.getDuedate().after(due));
			assertThat(timers).as("%s: end of its date", step).anyMatch((timer) -> timer.getDuedate().equals(due));
		}
	}

	/** Whatever the journal says of the step, and every letter, stands on a paragraph. */
	private void assertCited(OpenStep step, CaseStory story) {
		story.journal()
			.stream()
			.filter((line) -> line.step().equals(step.key()))
			.forEach((line) -> assertOfTheCouncil(step, line.rule(), line.basis()));
		story.letters().forEach((letter) -> assertOfTheCouncil(step, letter.getRule(), letter.getBasis()));
	}

	/**
	 * Whoever has the step has the letters that tell them so; where a directory changed
	 * under it, whoever had it as it arrived.
	 */
	private void assertTold(OpenStep step, CaseStory story, List<String> holders) {
		if (step.isVacant() || story.variable(step.key()) != null) {
			return;
		}
		Arrays.stream(step.fields().getOrDefault("arrivalLetters", "").split(";"))
			.map(String::strip)
			.filter((line) -> line.matches("\\S+ to holder"))
			.map((line) -> line.split(" ")[0])
			.forEach((letter) -> assertThat(story.letters()).as("%s: letter %s to its holder", step, letter)
				.anyMatch((one) -> one.getTemplate().equals(letter)
						&& (this.directory.isReplaced() || holders.contains(one.getRecipient()))));
	}

}
