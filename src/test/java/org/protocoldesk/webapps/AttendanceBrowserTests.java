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

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A political group's request as Members and officers see it, in a real browser. */
@DeskTest
@ExtendWith(BrowserExtension.class)
class AttendanceBrowserTests {

	private static final String MEMBER = "peter.wainwright";

	private static final String OTHER_LEADER = "alan.fitzgerald";

	private static final String ASK = "Ask for an officer's support for a political group";

	private static final String MATTER = "Repairs in tower blocks";

	@Autowired
	private CaseStories desk;

	@Test
	void shouldRefuseEscalateApproveWithOutsidersAndLetAnotherGroupTakeUpTheOffer(Windows windows) {
		CaseStory story = ask(windows);
		consult(windows, story, "grace.adeyemi");
		consult(windows, story, "judith.rosenberg");
		TasklistPage director = windows.tasklist().logIn("carol.whitfield").openTask(story.reference()).claim();
		assertThat(director.formText()).contains("Labour Group", "Liam Brennan", MATTER, "The case so far", "Ann Other",
				"paragraph 9.6", "was consulted, not asked for consent");
		director.choose("What do you decide?", "Refused").fill("Your reasons", "It is not exceptional.").submit();
		done(director, story);
		TasklistPage member = windows.tasklist().logIn(MEMBER).filter("My tasks").openTask(story.reference());
		assertThat(member.formText()).contains("It is not exceptional.", "Chief Executive");
		member.choose("What do you do?", "I take it further").submit();
		done(member, story);
		TasklistPage chief = windows.tasklist().logIn("grace.adeyemi").openTask(story.reference()).claim();
		chief.choose("What do you decide?", "Agreed")
			.fill("Names and roles of those who are not councillors", "Ann Other, tenants' federation")
			.choose("Which safeguards apply?", "No confidential papers or information")
			.fill("Your reasons", "The tenants' survey is exceptional.")
			.submit();
		done(chief, story);
		assertThat(story.passed()).contains("agreed");
		assertThat(story.journal()).extracting("text")
			.anyMatch((text) -> text.toString().contains("Safeguards: no confidential papers or information."));
		takeUpTheOffer(windows, story);
	}

	private void takeUpTheOffer(Windows windows, CaseStory story) {
		TasklistPage other = windows.tasklist().logIn(OTHER_LEADER).openTask(story.reference()).claim();
		assertThat(other.formText()).contains("another political group has asked", "Paragraph 9.8")
			.doesNotContain("Labour", "Brennan", MATTER, "Wainwright");
		request(other.choose("What would you like?", "The same: I ask for an officer's support")).submit();
		assertThat(other.message()).isEmpty();
		CaseStory own = this.desk.latestOf(OTHER_LEADER);
		TasklistPage director = windows.tasklist().logIn("carol.whitfield").openTask(own.reference()).claim();
		assertThat(director.formText()).contains("Liberal Democrat Group");
		director.choose("What do you decide?", "Agreed").fill("Your reasons", "The same for every group.").submit();
		done(director, own);
		assertThat(own.passed()).contains("agreed");
	}

	@Test
	void shouldSayWhyPartyBusinessCannotBeAsked(Windows windows) {
		TasklistPage member = windows.tasklist().logIn(MEMBER).startProcess(ASK);
		request(member.choose("Which political group is it for?", "Labour Group"))
			.choose("What is on the agenda?", "Party business")
			.submit();
		sent(member);
		CaseStory story = this.desk.latestOf(MEMBER);
		assertThat(story.file().outcome()).isEqualTo("barred");
		assertThat(story.letters()).extracting("template").contains("barred");
	}

	private CaseStory ask(Windows windows) {
		TasklistPage member = windows.tasklist().logIn(MEMBER).startProcess(ASK);
		request(member.choose("Which political group is it for?", "Labour Group"))
			.tick("People who are not councillors will be there")
			.fill("Names and roles of those who are not councillors", "Ann Other, tenants' federation")
			.fill("Why is it exceptional?", "The tenants present their survey.")
			.submit();
		sent(member);
		return this.desk.latestOf(MEMBER);
	}

	private static TasklistPage request(TasklistPage form) {
		return form.choose("Which officer do you ask for?", "Liam Brennan")
			.choose("What do you ask for?", "An officer comes to the group's meeting")
			.fill("When is the meeting?", LocalDate.now().plusDays(40), "19:30")
			.fill("Which matter is it about?", MATTER)
			.choose("What is on the agenda?", "Council business only");
	}

	private static void sent(TasklistPage member) {
		member.page()
			.locator(".modal-content")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	private static void consult(Windows windows, CaseStory story, String officer) {
		TasklistPage tasklist = windows.tasklist().logIn(officer).openTask(story.reference()).claim();
		assertThat(tasklist.formText()).contains("you are not asked for consent", "Ann Other");
		tasklist.fill("What do you say?", "I see no harm in it.").submit();
		done(tasklist, story);
	}

	private static void done(TasklistPage tasklist, CaseStory story) {
		assertThat(tasklist.message()).isEmpty();
		story.runJobs();
	}

}
