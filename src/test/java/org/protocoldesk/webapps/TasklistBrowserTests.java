package org.protocoldesk.webapps;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.DeskTest;
import org.protocoldesk.browser.BrowserExtension;
import org.protocoldesk.browser.TasklistPage;
import org.protocoldesk.browser.Windows;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@DeskTest
@ExtendWith(BrowserExtension.class)
class TasklistBrowserTests {

	private static final String OFFICER = "rosalind.pike";

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private AccessSetup access;

	@Autowired
	private TestRestTemplate rest;

	private String deployment;

	@BeforeEach
	void deployTrial() {
		this.deployment = this.repository.createDeployment()
			.name("form-trial")
			.addClasspathResource("browser/form-trial.bpmn")
			.addClasspathResource("browser/form-trial-start.form")
			.addClasspathResource("browser/form-trial-answer.form")
			.deploy()
			.getId();
		this.access.follow();
	}

	@AfterEach
	void removeTrial() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void shouldBringAnOfficerFromTheBareAddressToTheirLists(Windows windows) {
		TasklistPage tasklist = windows.tasklist().logIn(OFFICER);
		assertThat(tasklist.filters()).containsExactly("My posts' tasks", "My tasks", "Due soon", "Overdue");
		assertThat(tasklist.page().locator(".task-filter.active")).containsText("My posts' tasks");
		assertThat(tasklist.page().locator("li.task").or(tasklist.page().getByText("Nothing is waiting here")).first())
			.isVisible();
		assertThat(tasklist.page().getByText("Create task")).isHidden();
		assertThat(tasklist.page().getByText("Create a filter")).isHidden();
		tasklist.logOut();
	}

	@Test
	void shouldShowOurNameAndNotTheMakersOnEveryPage(Windows windows) {
		Page page = windows.tasklist().logIn("admin").page();
		for (String application : new String[] { "Tasklist", "Cockpit", "Admin", "Welcome" }) {
			page.navigate("/camunda/app/%s/default/".formatted(application.toLowerCase()));
			assertThat(page.locator(".brand-name")).hasText("Protocol Desk " + application);
			assertThat(page).hasTitle(Pattern.compile("^Protocol Desk " + application));
			assertThat(page.locator(".ce-eol-banner")).isHidden();
			assertThat(page.locator("footer")).containsText("Protocol Desk");
			assertThat(page.locator("body").innerText()).doesNotContain("Camunda");
		}
	}

	@Test
	void shouldSayWhatTheDeskIsAndThatALogInFailed(Windows windows) {
		TasklistPage tasklist = windows.tasklist().open();
		assertThat(tasklist.page().locator(".about-protocol-desk")).containsText("Luton Council");
		assertThat(tasklist.page().locator(".about-protocol-desk")).containsText("Every password is \"desk\"");
		tasklist.enter("nobody.here", "wrong");
		assertThat(tasklist.message()).startsWith("Not logged in").contains("The user name or the password is wrong");
	}

	@Test
	void shouldSayInAFormWhatToMendAndNothingElse(Windows windows) {
		TasklistPage tasklist = windows.tasklist().logIn(OFFICER);
		tasklist.startProcess("Form trial")
			.fill("What is it about?", "Parking")
			.choose("Which officer?", "Carol Whitfield")
			.fill("When did it happen?", LocalDate.now().plusDays(2))
			.choose("Where did it happen?", "Somewhere else")
			.fill("What happened?", "Two cars met.")
			.submit();
		assertThat(tasklist.message())
			.isEqualTo("Not sent\nWhen did it happen?: the date is in the future; enter today's or an earlier date.");
		tasklist.fill("When did it happen?", LocalDate.now().minusDays(2)).submit();
		assertThat(tasklist.message()).isEqualTo("Sent.");

		tasklist.filter("My posts' tasks").openTask("TRIAL-1").claim();
		assertThat(tasklist.formText()).contains("Paragraph 1.1");
		tasklist.submit();
		assertThat(tasklist.problems()).hasSize(2);
		tasklist.choose("What do you decide?", "It is not so")
			.fill("Why?", "They did not meet.")
			.fill("When will you look at it again?", LocalDate.now().minusDays(1))
			.tick("The public may know")
			.submit();
		assertThat(tasklist.message()).isEqualTo(
				"Not sent\nWhen will you look at it again?: the date is in the past; enter today's or a later date.");
		tasklist.fill("When will you look at it again?", LocalDate.now().plusDays(1)).submit();
		assertThat(tasklist.message()).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("form-trial").count()).isZero();
	}

	@Test
	void shouldKeepTheKeysOfFieldsForPrograms() {
		var answer = this.rest.withBasicAuth(OFFICER, "desk")
			.postForEntity("/engine-rest/process-definition/key/form-trial/submit-form",
					Map.of("variables", Map.of("colour", Map.of("value", "green"))), Map.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat((String) answer.getBody().get("message")).startsWith("colour: this form has no such field")
			.contains("When did it happen? (happenedOn): enter a date.");
	}

}
