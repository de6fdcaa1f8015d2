package org.protocoldesk.procedures;

import java.nio.file.Path;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.blocks.OpenTasks;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** When the directory changes while a task is open, the task follows. */
@DeskTest
class OpenTasksTests {

	private static final String POST = """
			- id: service-director.housing
			  holder: carol.whitfield
			  deputies: [patricia.nolan]""";

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	TaskService tasks;

	@Autowired
	AccessSetup access;

	@LocalServerPort
	int port;

	@TempDir
	Path folder;

	private CaseStory story;

	@BeforeEach
	void complain() {
		this.story = this.desk.start("aisha.khalil", Complaints.PROCEDURE, Complaints.about("liam.brennan"));
	}

	@AfterEach
	void restore() {
		this.directory.restore();
		this.access.followDay();
		this.openTasks.follow();
	}

	@Test
	void shouldLeaveATaskThatLiesOnTheRightDesk() {
		int lines = this.story.journal().size();
		this.openTasks.follow();
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("service-director.housing");
		assertThat(this.story.journal()).hasSize(lines);
	}

	@Test
	void shouldLeaveOutAPartyWhoJoinsThePost() {
		change("- id: service-director.housing\n  holder: carol.whitfield\n  deputies: [liam.brennan]");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("carol.whitfield");
	}

	@Test
	void shouldShowTheTaskToNobodyWhoLostIt() {
		String task = this.story.task("considerComplaint").getId();
		Person former = RestDoor.ENGINE_REST.open(this.port, "carol.whitfield");
		former.post("/task/" + task + "/claim", "{\"userId\":\"carol.whitfield\"}");
		change("- id: service-director.housing\n  holder: patricia.nolan\n  deputies: [liam.brennan]");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("patricia.nolan");
		assertFindsNothing(former, task);
		assertFindsNothing(RestDoor.ENGINE_REST.open(this.port, "liam.brennan"), task);
	}

	@Test
	void shouldShowATaskThatWasGivenBackToNobodyWhoLeftThePost() {
		String task = this.story.task("considerComplaint").getId();
		Person former = RestDoor.ENGINE_REST.open(this.port, "patricia.nolan");
		former.post("/task/" + task + "/claim", "{\"userId\":\"patricia.nolan\"}");
		assertThat(former.post("/task/" + task + "/unclaim", "{}").status()).isEqualTo(204);
		change("- id: service-director.housing\n  holder: carol.whitfield");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("service-director.housing");
		assertFindsNothing(former, task);
	}

	private void assertFindsNothing(Person person, String task) {
		assertThat(person.get("/task?processInstanceBusinessKey=" + this.story.reference()).json()).isEmpty();
		assertThat(person.get("/task/" + task).status()).isBetween(403, 404);
		assertThat(person.get("/task/" + task + "/form-variables").status()).isEqualTo(403);
	}

	@Test
	void shouldTakeATaskFromSomebodyWhoLeftThePost() {
		this.tasks.setAssignee(this.story.task("considerComplaint").getId(), "carol.whitfield");
		change("- id: service-director.housing\n  holder: patricia.nolan");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("service-director.housing");
	}

	@Test
	void shouldNameWhoHoldsThePostNow() {
		change("- id: service-director.housing\n  holder: patricia.nolan");
		String task = this.story.task("considerComplaint").getId();
		assertThat(this.tasks.getVariable(task, "seat")).asString()
			.startsWith("service-director.housing||patricia.nolan");
	}

	@Test
	void shouldPassATaskOnWhenThePostFallsVacant() {
		change("- id: service-director.housing");
		assertThat(this.story.offeredTo("considerComplaint")).containsExactly("corporate-director.place");
		JournalLine last = this.story.journal().get(this.story.journal().size() - 1);
		assertThat(last.action()).isEqualTo(Action.ROUTED);
		assertThat(last.target()).isEqualTo("corporate-director.place");
		assertThat(last.basis()).isEqualTo("default");
		this.story.decide("stephen.hartley", "considerComplaint", "upheld");
		assertThat(this.story.task("replyToOutcome")).isNotNull();
	}

	private void change(String post) {
		this.directory
			.replaceWith(DirectoryFolder.demonstration("luton", this.folder).replace("posts.yaml", POST, post).read());
		this.access.followDay();
		this.openTasks.follow();
	}

}
