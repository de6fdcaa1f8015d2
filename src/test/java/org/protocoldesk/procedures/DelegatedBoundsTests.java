package org.protocoldesk.procedures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What nobody can do with a delegated decision, by form, over REST or with a message: no
 * Member decides, nothing is decided before a required consultation, and nobody goes
 * ahead after a material difference that cannot be reconciled.
 */
@DeskTest
class DelegatedBoundsTests {

	private static final String OFFICER = "carol.whitfield";

	private static final String MEMBER = "aisha.khalil";

	private static final String GRANTS = "home-adaptation-grants";

	private static final Map<String, Object> DECIDE = Map.of("decision", Map.of("value", "decide"), "decisionText",
			Map.of("value", "It is paid."), "reason", Map.of("value", "Because."));

	@Autowired
	CaseStories desk;

	@Autowired
	CurrentDirectory directory;

	@Autowired
	FormService forms;

	@Autowired
	TaskService tasks;

	@LocalServerPort
	int port;

	private CaseStory start(String officer, String power, String consultation, Map<String, Object> more) {
		return this.desk.start(officer, Delegated.PROCEDURE, Delegated.use(power, consultation, more));
	}

	/** LUT-5.2a, 6.6a, 19.4b, 19.7b. */
	@Test
	void shouldGiveMembersNothingButATaskToSayWhatTheyThink() throws Exception {
		Set<String> keys = new TreeSet<>();
		for (CaseStory story : everyTask()) {
			for (Task task : story.tasks()) {
				if (isForMembers(story, task)) {
					keys.add(task.getTaskDefinitionKey());
					assertAsksForAView(task);
				}
			}
		}
		assertThat(keys).containsExactly("giveView", "giveViewInstead");
	}

	/** Cases that between them stand at every task of the procedure. */
	private List<CaseStory> everyTask() {
		List<CaseStory> all = new ArrayList<>();
		all.add(start(OFFICER, GRANTS, "required", Map.of()));
		all.add(start("tomasz.zielinski", GRANTS, "none", Map.of("urgent", true)));
		all.add(start(OFFICER, "empty-homes-works", "voluntary", Map.of()));
		all.add(start(OFFICER, "empty-homes-works", "none", Map.of()));
		all.add(start(OFFICER, "empty-homes-works", "none", Map.of("basedOn", "member-wish")));
		all.add(start(OFFICER, GRANTS, "none", Map.of("within", "no")));
		all.add(start("desmond.clarke", "town-centre-lights", "required", Map.of()));
		CaseStory replaced = start(OFFICER, "empty-homes-works", "voluntary", Map.of());
		Delegated.interest(replaced, MEMBER);
		all.add(replaced);
		CaseStory weighing = start(OFFICER, GRANTS, "required", Map.of());
		Delegated.view(weighing, MEMBER, "object");
		all.add(weighing);
		all.add(advising());
		CaseStory referred = start(OFFICER, GRANTS, "none", Map.of("ownInterest", true));
		Delegated.report(referred, "stephen.hartley");
		all.add(referred);
		Set<String> open = new TreeSet<>();
		all.forEach((story) -> story.tasks().forEach((task) -> open.add(task.getTaskDefinitionKey())));
		assertThat(open).contains("giveView", "weighViews", "decideMatter", "adviseOnDifference", "writeReport",
				"recordBodyDecision", "answerStop");
		return all;
	}

	private CaseStory advising() {
		CaseStory story = start(OFFICER, GRANTS, "required", Map.of());
		Delegated.view(story, MEMBER, "object");
		Delegated.irreconcilable(story, OFFICER, "other");
		return story;
	}

	private boolean isForMembers(CaseStory story, Task task) {
		return story.offeredTo(task)
			.stream()
			.flatMap((target) -> this.directory.get()
				.post(target)
				.map((post) -> post.deputies().stream().map((deputy) -> deputy.person()).toList())
				.map((people) -> {
					List<String> all = new ArrayList<>(people);
					all.add(this.directory.get().post(target).orElseThrow().holder());
					return all;
				})
				.orElse(List.of(target))
				.stream())
			.anyMatch((person) -> this.directory.get().person(person).filter(Person::isMember).isPresent());
	}

	private void assertAsksForAView(Task task) throws Exception {
		JsonNode form = new ObjectMapper().readTree(this.forms.getDeployedTaskForm(task.getId()));
		List<String> fields = new ArrayList<>();
		form.path("components").forEach((field) -> {
			if (field.has("key")) {
				fields.add(field.path("key").asText());
			}
		});
		assertThat(fields).containsExactly("interest", "view", "words");
		assertThat(form.toString().toLowerCase()).doesNotContain("approv", "reject", "signature", "agree");
		assertThat(form.findValuesAsText("value")).containsExactly("support", "no-comment", "concern", "object");
	}

	@ParameterizedTest
	@EnumSource
	void shouldRefuseAMemberWhoDecides(RestDoor door) {
		CaseStory waiting = start(OFFICER, "empty-homes-works", "none", Map.of());
		CaseStory asked = start(OFFICER, GRANTS, "required", Map.of());
		RestDoor.Person member = door.open(this.port, MEMBER);
		assertRefused(member.post("/task/%s/submit-form".formatted(waiting.task("decideMatter").getId()),
				Map.of("variables", DECIDE)));
		assertRefused(member.post("/task/%s/complete".formatted(waiting.task("decideMatter").getId()),
				Map.of("variables", DECIDE)));
		assertRefused(member.post("/task/%s/claim".formatted(waiting.task("decideMatter").getId()),
				Map.of("userId", MEMBER)));
		Map<String, Object> both = new HashMap<>(DECIDE);
		both.put("view", Map.of("value", "support"));
		both.put("interest", Map.of("value", false));
		Answer smuggled = member.post("/task/%s/submit-form".formatted(asked.task("giveView").getId()),
				Map.of("variables", both));
		assertRefused(smuggled);
		assertThat(smuggled.body()).contains("decision: this form has no such field");
		assertRefused(member.post("/process-definition/key/delegated-decision/submit-form",
				Map.of("variables",
						Map.of("delegation", Map.of("value", GRANTS), "proposal", Map.of("value", "Pay it."),
								"professionalView", Map.of("value", "Fine."), "consultation", Map.of("value", "none"),
								"urgent", Map.of("value", false)))));
		assertNothingIsDecided(waiting, asked);
	}

	@ParameterizedTest
	@EnumSource
	void shouldRefuseADecisionBeforeTheRequiredConsultationHasEnded(RestDoor door) {
		CaseStory story = start(OFFICER, GRANTS, "none", Map.of("urgent", true));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("giveView");
		tryToGoAhead(door.open(this.port, OFFICER), story);
		tryToGoAhead(door.open(this.port, "gillian.marsh"), story);
		tryToGoAhead(door.open(this.port, "imran.sheikh"), story);
		assertNothingIsDecided(story);
	}

	/** LUT-19.8. */
	@ParameterizedTest
	@EnumSource
	void shouldRefuseToGoAheadAfterAnIrreconcilableMaterialDifference(RestDoor door) {
		CaseStory story = advising();
		tryToGoAhead(door.open(this.port, OFFICER), story);
		story.submit("grace.adeyemi", "adviseOnDifference", Map.of("adviceGiven", "It should go to the body."));
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("writeReport");
		tryToGoAhead(door.open(this.port, OFFICER), story);
		Delegated.report(story, OFFICER);
		tryToGoAhead(door.open(this.port, OFFICER), story);
		assertThatThrownBy(() -> Delegated.bodyDecides(story, OFFICER)).isNotNull();
		assertNothingIsDecided(story);
		Delegated.bodyDecides(story, "imran.sheikh");
		Delegated.ended(story, "decided-by-body");
		assertThat(story.passed()).doesNotContain("decideMatter", "writeDecisionNotice", "decided");
	}

	/** Every way that the interfaces offer to get somewhere by oneself. */
	private void tryToGoAhead(RestDoor.Person person, CaseStory story) {
		String instance = story.instance();
		for (Task task : story.tasks()) {
			assertRefused(person.post("/task/%s/complete".formatted(task.getId()), Map.of("variables", DECIDE)));
			assertRefused(person.post("/task/%s/submit-form".formatted(task.getId()), Map.of("variables", DECIDE)));
			assertRefused(person.put("/task/%s/variables/answered".formatted(task.getId()), "{\"value\": \"all\"}"));
		}
		assertRefused(person.put("/process-instance/%s/variables/answered".formatted(instance),
				"{\"value\": \"all\", \"type\": \"String\"}"));
		assertRefused(person.post("/process-instance/%s/modification".formatted(instance),
				"{\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"decideMatter\"}]}"));
		assertRefused(person.post("/process-definition/key/delegated-decision/start",
				"{\"startInstructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"decideMatter\"}]}"));
		for (String message : List.of("decided", "decideMatter", "caseWithdrawn")) {
			assertRefused(person.post("/message", Map.of("messageName", message, "businessKey", story.reference())));
		}
		assertRefused(person.post("/execution/%s/signal".formatted(instance), "{}"));
	}

	private static void assertRefused(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
	}

	private static void assertNothingIsDecided(CaseStory... stories) {
		for (CaseStory story : stories) {
			assertThat(story.isEnded()).isFalse();
			assertThat(story.journal()).extracting(JournalLine::action).doesNotContain(Action.DECIDED);
		}
	}

}
