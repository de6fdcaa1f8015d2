package org.protocoldesk.procedures;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.blocks.OpenTasks;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Two steps that have to be in two people's hands: whoever took the first is never
 * offered the second and cannot take it, whichever post they act in.
 */
@DeskTest
class FourEyesTests {

	private static final String MONITORING_OFFICER = """
			- id: monitoring-officer
			  holder: judith.rosenberg
			  deputies: [simon.lacey]""";

	@Autowired
	CaseStories desk;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	AccessSetup access;

	@LocalServerPort
	int port;

	@TempDir
	Path folder;

	private String deployment;

	@BeforeEach
	void deployModels() {
		this.deployment = this.repository.createDeployment()
			.addInputStream("bpmn/complaint-escalation/two-keys.bpmn", file("four-eyes/two-keys.bpmn"))
			.addInputStream("bpmn/complaint-escalation/keys-at-once.bpmn", file("four-eyes/keys-at-once.bpmn"))
			.addInputStream("bpmn/complaint-escalation/words.yaml", file("four-eyes/words.yaml"))
			.addInputStream("bpmn/councils/luton/council.yaml", file("bpmn/councils/luton/council.yaml"))
			.deploy()
			.getId();
		this.access.follow();
	}

	@AfterEach
	void restore() {
		this.directory.restore();
		this.repository.deleteDeployment(this.deployment, true);
		this.access.follow();
		this.openTasks.follow();
	}

	@Test
	void shouldOfferTheSecondKeyToTheWholePostWhereNobodyOfItTurnedTheFirst() {
		CaseStory story = twoKeys("service-director.housing", "chief-executive");
		complete(story, "carol.whitfield", "turnFirstKey");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("chief-executive");
		complete(story, "grace.adeyemi", "turnSecondKey");
		assertThat(story.isEnded()).isTrue();
	}

	@Test
	void shouldLeaveOutWhoeverHoldsBothPosts() {
		CaseStory story = twoKeys("service-director.legal", "monitoring-officer");
		complete(story, "judith.rosenberg", "turnFirstKey");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("simon.lacey");
		assertRefused(story, "judith.rosenberg");
		complete(story, "simon.lacey", "turnSecondKey");
		assertThat(story.isEnded()).isTrue();
	}

	@Test
	void shouldLeaveOutTheDeputyOfTheSecondPost() {
		CaseStory story = twoKeys("corporate-director.resources", "chief-executive");
		complete(story, "owen.pritchard", "turnFirstKey");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("grace.adeyemi");
		assertRefused(story, "owen.pritchard");
	}

	@Test
	void shouldLeaveOutWhoTurnedTheFirstKeyAsADeputy() {
		CaseStory story = twoKeys("chief-executive", "corporate-director.resources");
		complete(story, "owen.pritchard", "turnFirstKey");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("kwame.boateng");
	}

	@Test
	void shouldPassOnToTheStandInWhenNobodyElseIsLeft() {
		change("- id: monitoring-officer\n  holder: judith.rosenberg");
		CaseStory story = twoKeys("service-director.legal", "monitoring-officer");
		complete(story, "judith.rosenberg", "turnFirstKey");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("chief-executive");
		JournalLine last = story.journal().get(story.journal().size() - 1);
		assertThat(last.text()).isEqualTo("In the place of the Monitoring Officer the Chief Executive has a key.");
		assertThat(last.basis()).isEqualTo("default");
	}

	@Test
	void shouldSayThatNobodyIsLeft() {
		CaseStory story = twoKeys("service-director.highways", "service-director.highways");
		this.runtime.setVariable(story.instance(), "second", "data-protection-officer");
		change(MONITORING_OFFICER, "data-protection-officer\n  unit: legal\n" + "  holder: meilin.chan",
				"data-protection-officer\n  unit: legal\n  holder: desmond.clarke");
		complete(story, "desmond.clarke", "turnFirstKey");
		assertThat(story.offeredTo("appoint")).containsExactly("democratic-services");
		this.openTasks.follow();
		assertThat(story.offeredTo("appoint")).containsExactly("democratic-services");
	}

	@Test
	void shouldRefuseToAppointWhoeverTurnedTheFirstKey() {
		CaseStory story = twoKeys("service-director.housing", "chief-executive");
		this.runtime.setVariable(story.instance(), "named", "carol.whitfield");
		complete(story, "carol.whitfield", "turnFirstKey");
		assertThat(story.offeredTo("turnSecondKey")).isEmpty();
		assertThatThrownBy(() -> story.submit("rosalind.pike", "appoint",
				Map.of("appointee", "carol.whitfield", "reason", "She knows the matter.")))
			.hasMessageContaining("choose somebody else");
		story.submit("rosalind.pike", "appoint",
				Map.of("appointee", "grace.adeyemi", "reason", "She has nothing to do with it."));
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("grace.adeyemi");
	}

	@Test
	void shouldKeepThemApartWhenTheSecondPostChangesHands() {
		CaseStory story = twoKeys("service-director.housing", "monitoring-officer");
		complete(story, "carol.whitfield", "turnFirstKey");
		change("- id: monitoring-officer\n  holder: carol.whitfield\n  deputies: [simon.lacey]");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("simon.lacey");
		assertRefused(story, "carol.whitfield");
		change("- id: monitoring-officer\n  holder: carol.whitfield");
		assertThat(story.offeredTo("turnSecondKey")).containsExactly("chief-executive");
	}

	@Test
	void shouldRefuseTheSecondKeyEvenToWhomItWasHandedBehindOurBack() {
		CaseStory story = twoKeys("service-director.housing", "monitoring-officer");
		complete(story, "carol.whitfield", "turnFirstKey");
		String task = story.task("turnSecondKey").getId();
		this.tasks.addCandidateUser(task, "carol.whitfield");
		assertBarred(story, "carol.whitfield", "/claim", "{\"userId\":\"carol.whitfield\"}");
		this.tasks.setAssignee(task, "carol.whitfield");
		assertBarred(story, "carol.whitfield", "/complete", "{}");
		assertBarred(story, "carol.whitfield", "/submit-form", "{}");
		assertBarred(story, "carol.whitfield", "/resolve", "{}");
	}

	@Test
	void shouldTakeTheOtherKeyFromWhoeverTurnsOneOfThem() {
		Map<String, Object> offices = Map.of("offices",
				new ArrayList<>(List.of("service-director.legal", "monitoring-officer")));
		CaseStory story = start("keys-at-once", offices);
		Task mine = keyOf(story, "service-director.legal");
		Task other = keyOf(story, "monitoring-officer");
		this.tasks.claim(other.getId(), "judith.rosenberg");
		story.submit("judith.rosenberg", mine, Map.of());
		assertThat(story.offeredTo("turnKey")).containsExactly("simon.lacey");
		assertRefused(story, "judith.rosenberg", "turnKey");
		complete(story, "simon.lacey", "turnKey");
		assertThat(story.isEnded()).isTrue();
	}

	@Test
	void shouldTakeAKeyFromEverybodyWhenNobodyElseIsLeftAndGiveItToWhoComes() {
		Map<String, Object> offices = Map.of("offices",
				new ArrayList<>(List.of("service-director.highways", "data-protection-officer")));
		change(MONITORING_OFFICER, "data-protection-officer\n  unit: legal\n" + "  holder: meilin.chan",
				"data-protection-officer\n  unit: legal\n  holder: desmond.clarke");
		CaseStory story = start("keys-at-once", offices);
		story.submit("desmond.clarke", keyOf(story, "service-director.highways"), Map.of());
		assertThat(story.offeredTo("turnKey")).isEmpty();
		assertRefused(story, "desmond.clarke", "turnKey");
		this.directory.restore();
		this.openTasks.follow();
		assertThat(story.offeredTo("turnKey")).containsExactly("data-protection-officer");
	}

	private CaseStory twoKeys(String first, String second) {
		return start("two-keys", Map.of("first", first, "second", second));
	}

	private CaseStory start(String procedure, Map<String, Object> offices) {
		Map<String, Object> variables = new HashMap<>(offices);
		variables.put("named", "");
		return this.desk.begin("aisha.khalil", procedure, variables);
	}

	private Task keyOf(CaseStory story, String post) {
		return story.tasks()
			.stream()
			.filter((task) -> this.tasks.getVariable(task.getId(), "keyOffice").equals(post))
			.findFirst()
			.orElseThrow();
	}

	private static void complete(CaseStory story, String user, String step) {
		story.submit(user, step, Map.of());
	}

	private void assertRefused(CaseStory story, String user) {
		assertRefused(story, user, "turnSecondKey");
	}

	private void assertRefused(CaseStory story, String user, String step) {
		Task task = story.task(step);
		for (RestDoor door : RestDoor.values()) {
			Person person = door.open(this.port, user);
			assertThat(person.get("/task?processInstanceBusinessKey=" + story.reference()).json()).isEmpty();
			List.of("/claim", "/complete", "/submit-form")
				.forEach((operation) -> assertThat(
						person.post("/task/" + task.getId() + operation, "{\"userId\":\"%s\"}".formatted(user))
							.status())
					.as("%s %s", door, operation)
					.isBetween(400, 404));
		}
		assertThat(story.task(step).getAssignee()).isEqualTo(task.getAssignee());
	}

	private void assertBarred(CaseStory story, String user, String operation, String body) {
		for (RestDoor door : RestDoor.values()) {
			Answer answer = door.open(this.port, user)
				.post("/task/" + story.task("turnSecondKey").getId() + operation, body);
			assertThat(answer.status()).as("%s %s", door, operation).isEqualTo(400);
			assertThat(answer.message()).as("%s %s", door, operation).contains("you took an earlier step of this case");
		}
	}

	private void change(String monitoringOfficer) {
		this.directory.replaceWith(demonstration(monitoringOfficer).read());
		this.access.followDay();
		this.openTasks.follow();
	}

	private void change(String monitoringOfficer, String from, String to) {
		this.directory.replaceWith(demonstration(monitoringOfficer).replace("posts.yaml", from, to).read());
		this.access.followDay();
		this.openTasks.follow();
	}

	private DirectoryFolder demonstration(String monitoringOfficer) {
		return DirectoryFolder.demonstration("luton", this.folder)
			.replace("posts.yaml", MONITORING_OFFICER, monitoringOfficer);
	}

	private static InputStream file(String path) {
		return FourEyesTests.class.getClassLoader().getResourceAsStream(path);
	}

}
