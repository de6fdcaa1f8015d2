package org.protocoldesk.webapps;

import java.nio.file.Path;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.browser.BrowserExtension;
import org.protocoldesk.browser.TasklistPage;
import org.protocoldesk.browser.Windows;
import org.protocoldesk.directory.DirectoryFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A complaint as Members and officers see it, in a real browser. */
@DeskTest
@ExtendWith(BrowserExtension.class)
class ComplaintBrowserTests {

	private static final String MEMBER = "susan.trelawney";

	private static final String RAISE = "Raise a complaint about an officer";

	@Autowired
	private CaseStories desk;

	@Autowired
	private SwitchableDirectory directory;

	@AfterEach
	void restoreDirectory() {
		this.directory.restore();
	}

	@Test
	void shouldClimbFromAnOrdinaryOfficerToTheChiefExecutive(Windows windows) {
		CaseStory story = raise(windows, "Liam Brennan");
		String reference = story.reference();
		decide(windows, "carol.whitfield", story, "Not upheld");
		reply(windows, story, "No, I take my complaint further");
		decide(windows, "stephen.hartley", story, "Partly upheld");
		reply(windows, story, "No, I take my complaint further");
		decide(windows, "grace.adeyemi", story, "Upheld");
		assertThat(story.isEnded()).isTrue();
		assertThat(story.file().outcome()).isEqualTo("upheld");
		assertThat(story.letters()).allSatisfy((letter) -> assertThat(letter.getSubject()).contains(reference));
	}

	@Test
	void shouldEndAtTheOmbudsmanWhenItIsAboutTheChiefExecutive(Windows windows) {
		CaseStory story = raise(windows, "Grace Adeyemi");
		TasklistPage monitoringOfficer = windows.tasklist()
			.logIn("judith.rosenberg")
			.openTask(story.reference())
			.claim();
		assertThat(monitoringOfficer.formText()).contains("Paragraph 22.4", "Susan Trelawney", "Grace Adeyemi");
		monitoringOfficer.choose("How should the complaint be dealt with?", "Under the Complaints Policy")
			.fill("Your reasons", "The policy fits the matter.")
			.submit();
		story.runJobs();
		decide(windows, this.desk.holderOf("complaints-policy-handler"), story, "Not upheld");
		reply(windows, story, "No, I take my complaint further");
		assertThat(story.file().outcome()).isEqualTo("ombudsman");
	}

	@Test
	void shouldSayWhatToMendAndLoseNothing(Windows windows) {
		TasklistPage member = windows.tasklist().logIn(MEMBER).startProcess(RAISE);
		member.submit();
		assertThat(member.problems()).isNotEmpty();
		fill(member, "Liam Brennan").fill("When did it happen?", LocalDate.now().plusDays(3)).submit();
		assertThat(member.message()).contains("When did it happen?", "in the future").doesNotContain("incidentDate");
		assertThat(member.page().locator("textarea").first().inputValue())
			.isEqualTo("He would not answer my questions.");
	}

	@Test
	void shouldShowTheOfficerComplainedOfNothing(Windows windows) {
		CaseStory story = raise(windows, "Janet Oduya");
		seesNothingOf(story, windows.tasklist().logIn("janet.oduya"));
	}

	/**
	 * Desmond Clarke is a Service Director and deputises for the Corporate Director above
	 * him.
	 */
	@Test
	void shouldBringTheTaskToTheOthersOfThePostWhenOneOfThemIsComplainedOf(Windows windows) {
		CaseStory story = raise(windows, "Desmond Clarke");
		seesNothingOf(story, windows.tasklist().logIn("desmond.clarke"));
		TasklistPage holder = windows.tasklist().logIn("stephen.hartley").openTask(story.reference());
		assertThat(holder.formText()).contains("Desmond Clarke");
	}

	/**
	 * The Chief Executive acts as Monitoring Officer too: a complaint about them goes to
	 * the deputy.
	 */
	@Test
	void shouldBringTheTaskToTheDeputyWhenTheHolderIsComplainedOf(Windows windows, @TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "- id: monitoring-officer\n  holder: judith.rosenberg",
					"- id: monitoring-officer\n  holder: grace.adeyemi")
			.read());
		CaseStory story = raise(windows, "Grace Adeyemi");
		seesNothingOf(story, windows.tasklist().logIn("grace.adeyemi"));
		TasklistPage deputy = windows.tasklist().logIn("simon.lacey").openTask(story.reference());
		assertThat(deputy.formText()).contains("Grace Adeyemi");
	}

	private CaseStory raise(Windows windows, String officer) {
		TasklistPage member = windows.tasklist().logIn(MEMBER).startProcess(RAISE);
		fill(member, officer).submit();
		member.page()
			.locator(".modal-content")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		return this.desk.latestOf(MEMBER);
	}

	private static TasklistPage fill(TasklistPage form, String officer) {
		return form.choose("Which officer is the complaint about?", officer)
			.choose("What is it about?", "The officer's conduct")
			.fill("What happened?", "He would not answer my questions.")
			.fill("When did it happen?", LocalDate.now().minusDays(3))
			.choose("Have you tried to settle it informally?", "Yes")
			.fill("What did you try, or why was it not possible?", "I asked for a meeting.");
	}

	private static void seesNothingOf(CaseStory story, TasklistPage tasklist) {
		for (String list : tasklist.filters()) {
			tasklist.filter(list);
			tasklist.page()
				.locator("li.task")
				.or(tasklist.page().getByText("Nothing is waiting here"))
				.first()
				.waitFor();
			assertThat(tasklist.page().getByText(story.reference()).count()).as(list).isZero();
		}
	}

	private static void decide(Windows windows, String handler, CaseStory story, String decision) {
		TasklistPage tasklist = windows.tasklist().logIn(handler).openTask(story.reference()).claim();
		assertThat(tasklist.formText()).contains("The case so far", "He would not answer my questions.", "Paragraph");
		tasklist.choose("What do you decide?", decision).fill("Your reasons", "I have looked into it.").submit();
		assertThat(tasklist.message()).isEmpty();
		story.runJobs();
	}

	private static void reply(Windows windows, CaseStory story, String answer) {
		TasklistPage member = windows.tasklist().logIn(MEMBER).filter("My tasks").openTask(story.reference());
		assertThat(member.formText()).contains("I have looked into it.");
		member.choose("Do you accept this outcome?", answer).submit();
		assertThat(member.message()).isEmpty();
		story.runJobs();
	}

}
