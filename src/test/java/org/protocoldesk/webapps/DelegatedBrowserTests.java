package org.protocoldesk.webapps;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.browser.BrowserExtension;
import org.protocoldesk.browser.TasklistPage;
import org.protocoldesk.browser.Windows;
import org.protocoldesk.casefile.JournalLine;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A delegated decision as officers and Members see it, in a real browser. */
@DeskTest
@ExtendWith(BrowserExtension.class)
class DelegatedBrowserTests {

	private static final String OFFICER = "carol.whitfield";

	private static final String MEMBER = "aisha.khalil";

	private static final String CLERK = "imran.sheikh";

	private static final String USE = "Use a delegated power";

	/** A power that asks for a view first. */
	private static final String GRANTS = "Award grants for adapting a home";

	@Autowired
	private CaseStories desk;

	@Test
	void shouldGoToTheExecutiveWhereADifferenceCannotBeReconciled(Windows windows) {
		CaseStory story = start(windows, OFFICER, GRANTS, "Yes, it is required");
		object(windows, story);
		TasklistPage officer = weigh(windows, OFFICER, story)
			.choose("Is your proposal in line with the views given?", "No, at least one view differs")
			.choose("Is the difference material?", "Yes")
			.choose("Can it be reconciled?", "No, it cannot be reconciled")
			.choose("What is the difference about?", "Money");
		send(officer.fill("How do you weigh the views?", "She wants none of it."), story);
		TasklistPage adviser = windows.tasklist().logIn("kwame.boateng").openTask(story.reference()).claim();
		send(adviser.fill("Your advice", "The budget covers it."), story);
		TasklistPage reporter = windows.tasklist().logIn(OFFICER).openTask(story.reference()).claim();
		assertThat(reporter.formText()).contains("The decision goes to Executive", "The budget covers it.");
		report(reporter, story);
		record(windows, story, "At a meeting", "Minute 88");
		assertThat(story.journal()).filteredOn((line) -> line.action() == JournalLine.Action.DECIDED)
			.singleElement()
			.satisfies((line) -> assertThat(line.text()).startsWith("Executive decided on"));
	}

	@Test
	void shouldSayWhatToMendAndLoseNothing(Windows windows) {
		CaseStory story = start(windows, OFFICER, GRANTS, "No");
		TasklistPage member = windows.tasklist().logIn(MEMBER).openTask(story.reference()).claim();
		assertThat(member.formText()).contains("The decision, and answering for it, stay with the officer.")
			.doesNotContainIgnoringCase("approve")
			.doesNotContainIgnoringCase("signature");
		member.submit();
		assertThat(member.message()).contains("What is your view?");
		member.choose("What is your view?", "I object").submit();
		assertThat(member.message()).contains("In your own words").doesNotContain("(words)");
		assertThat(story.tasks()).extracting("taskDefinitionKey").containsExactly("giveView");
		send(member.fill("In your own words", "Not at that price."), story);
		assertThat(story.tasks()).extracting("taskDefinitionKey").containsExactly("weighViews");
	}

	private CaseStory start(Windows windows, String officer, String power, String consultation) {
		return begin(fill(windows, officer, power, consultation), officer);
	}

	private static TasklistPage fill(Windows windows, String officer, String power, String consultation) {
		return windows.tasklist()
			.logIn(officer)
			.startProcess(USE)
			.choose("Which power do you use?", power)
			.fill("What do you propose to decide?", "Fit a stairlift at 4 Elm Road for £3,200.")
			.fill("What is your professional view?", "The need is proven and the price is fair.")
			.choose("Are Members to be consulted?", consultation);
	}

	private CaseStory begin(TasklistPage form, String officer) {
		form.submit();
		form.page()
			.locator(".modal-content")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		return this.desk.latestOf(officer);
	}

	private static void object(Windows windows, CaseStory story) {
		TasklistPage member = windows.tasklist().logIn(MEMBER).openTask(story.reference()).claim();
		assertThat(member.formText()).contains("Fit a stairlift at 4 Elm Road for £3,200.", "Paragraph 19.4");
		send(member.choose("What is your view?", "I object").fill("In your own words", "Not at that price."), story);
	}

	private static TasklistPage weigh(Windows windows, String officer, CaseStory story) {
		return windows.tasklist().logIn(officer).openTask(story.reference()).claim();
	}

	private static void report(TasklistPage officer, CaseStory story) {
		officer.fill("Your report", "Members and officers differ about the sum.");
		send(officer.fill("What do you recommend?", "Pay it."), story);
	}

	private static void record(Windows windows, CaseStory story, String how, String minute) {
		TasklistPage clerk = windows.tasklist().logIn(CLERK).openTask(story.reference()).claim();
		clerk.choose("How was it decided?", how)
			.fill("When?", LocalDate.now())
			.fill("Minute, or where it is on record", minute)
			.choose("What was decided?", "With changes")
			.fill("The decision in its own words", "Half the sum is paid.");
		send(clerk.fill("The reasons given", "The budget allows no more."), story);
		assertThat(story.file().outcome()).isEqualTo("decided-by-body");
	}

	private static void send(TasklistPage form, CaseStory story) {
		form.submit();
		assertThat(form.message()).isEmpty();
		story.runJobs();
	}

}
