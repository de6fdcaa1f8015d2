package org.protocoldesk.webapps;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.browser.BrowserExtension;
import org.protocoldesk.browser.TasklistPage;
import org.protocoldesk.browser.Windows;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.procedures.Knowledge;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A request for a paper as Members and officers see it, in a real browser. */
@DeskTest
@ExtendWith(BrowserExtension.class)
class NeedToKnowBrowserTests {

	private static final String OUTSIDER = "susan.trelawney";

	private static final String DIRECTOR = "tomasz.zielinski";

	private static final String REASON = "I have looked at what the duties ask for.";

	@Autowired
	private CaseStories desk;

	@Autowired
	private Documents documents;

	@Test
	void shouldGiveAMemberOfTheBodyItsPapers(Windows windows) throws IOException {
		CaseStory story = ask(windows, "kate.ellery", "Planning Committee", null);
		TasklistPage officer = windows.tasklist().logIn(DIRECTOR).openTask(story.reference()).claim();
		assertThat(officer.formText()).contains("Kate Ellery asks for it", "Sits on the body concerned.",
				"The need counts as shown (13.3)", "Nothing has been decided on this before");
		decide(officer, story, "What do you decide?", "Give it");
		supply(windows, story, DIRECTOR);
		TasklistPage member = accept(windows, story, "kate.ellery");
		member.page().getByText("My papers").click();
		Locator paper = member.page().locator("#papers article").first();
		assertThat(paper).containsText("Tender report.pdf (" + story.reference() + ")");
		assertThat(paper).containsText("Condition of use: Council information is used only");
		APIResponse opened = open(member, story);
		try (PDDocument marked = Loader.loadPDF(opened.body())) {
			assertThat(new PDFTextStripper().getText(marked)).contains("Released to Kate Ellery", "Tenders: 4.");
		}
		for (String other : List.of(DIRECTOR, "gillian.marsh", "tendai.moyo")) {
			assertThat(open(windows.tasklist().logIn(other), story).status()).as(other).isEqualTo(404);
		}
		assertThat(story.file().outcome()).isEqualTo("granted");
	}

	@Test
	void shouldGoUpToTheExecutive(Windows windows) {
		CaseStory story = ask(windows, OUTSIDER, "Executive", "Housing");
		refuse(windows, story, "carol.whitfield");
		dispute(windows, story);
		rule(windows, story, "judith.rosenberg", "The Member does not get it");
		decide(windows.tasklist().logIn("grace.adeyemi").openTask(story.reference()).claim(), story, "Do you approve?",
				"I approve the refusal");
		dispute(windows, story);
		TasklistPage clerk = windows.tasklist().logIn("imran.sheikh").openTask(story.reference()).claim();
		clerk.fill("When did it meet?", LocalDate.now().minusDays(1))
			.fill("Minute", "Minute 17")
			.choose("What was decided?", "The Member does not get it")
			.fill("The reasons given", "As resolved.")
			.submit();
		assertThat(clerk.message()).isEmpty();
		story.runJobs();
		assertThat(story.isEnded()).isTrue();
		assertThat(story.file().outcome()).isEqualTo("refused");
	}

	private CaseStory ask(Windows windows, String user, String body, String department) {
		TasklistPage member = windows.tasklist().logIn(user).startProcess("Ask for a paper");
		member.fill("Which document?", "Market Hall: tender report " + System.nanoTime())
			.choose("What sort of document is it?", "Considered in private by the Executive or a committee")
			.choose("Which body does it belong to?", body);
		if (department != null) {
			member.choose("Which department holds it?", department);
		}
		member.fill("What do you need it for?", "To check the figures.").choose("How do you ask?", "As a Member");
		member.submit();
		assertThat(member.message()).isEqualTo("Sent.");
		member.page()
			.locator(".modal-content")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		return this.desk.latestOf(user);
	}

	private static void decide(TasklistPage office, CaseStory story, String question, String answer) {
		if (question != null) {
			office.choose(question, answer);
		}
		office.fill("Your reasons", REASON).submit();
		assertThat(office.message()).isEmpty();
		story.runJobs();
	}

	private static void refuse(Windows windows, CaseStory story, String officer) {
		TasklistPage office = windows.tasklist().logIn(officer).openTask(story.reference()).claim();
		office.choose("What do you decide?", "Refuse it")
			.choose("On which ground?", "A need to know has not been shown");
		decide(office, story, null, null);
	}

	private static void rule(Windows windows, CaseStory story, String officer, String ruling) {
		decide(windows.tasklist().logIn(officer).openTask(story.reference()).claim(), story, "How do you rule?",
				ruling);
	}

	private static void dispute(Windows windows, CaseStory story) {
		TasklistPage member = windows.tasklist().logIn(OUTSIDER).filter("My tasks").openTask(story.reference());
		assertThat(member.formText()).contains("It is refused", REASON);
		member.choose("Do you accept it?", "No, I dispute it").fill("Why do you dispute it?", "I need it.").submit();
		assertThat(member.message()).isEmpty();
		story.runJobs();
	}

	/** Puts a file in under Papers, and sends the form. */
	private static void supply(Windows windows, CaseStory story, String officer) {
		TasklistPage office = windows.tasklist().logIn(officer).openTask(story.reference()).claim();
		Page page = office.page();
		page.locator(".task-details .nav-tabs a", new Page.LocatorOptions().setHasText("Papers")).click();
		page.locator("#desk-paper")
			.setInputFiles(new FilePayload("Tender report.docx", "application/msword", "no PDF".getBytes()));
		assertThat(page.locator(".desk-papers-message")).containsText("only PDF files and pictures");
		page.locator("#desk-paper")
			.setInputFiles(new FilePayload("Tender report.pdf", "application/pdf", Knowledge.pdf("Tenders: 4.")));
		assertThat(page.locator(".desk-papers-message")).containsText("Tender report.pdf is put in");
		assertThat(page.locator(".desk-papers-list")).containsText("Tender report.pdf (1 page, ");
		page.locator(".desk-papers-list").getByText("Look at its pages").click();
		assertThat(page.locator(".desk-paper-pages")).containsText("Page 1 of 1");
		page.getByText("This is what the Member will see").click();
		assertThat(page.locator(".desk-papers-message")).containsText("is confirmed. Now send the form.");
		assertThat(page.locator(".desk-papers-list")).containsText("), confirmed");
		page.locator(".task-details .nav-tabs a", new Page.LocatorOptions().setHasText("Form")).click();
		page.locator(".task-card .fjs-form").waitFor();
		office.submit();
		assertThat(office.message()).isEmpty();
		story.runJobs();
	}

	private static TasklistPage accept(Windows windows, CaseStory story, String user) {
		TasklistPage member = windows.tasklist().logIn(user).filter("My tasks").openTask(story.reference());
		assertThat(member.formText()).contains("Condition of use.", "Tender report.pdf");
		member.choose("Do you accept the condition?", "I accept it").submit();
		assertThat(member.message()).isEmpty();
		story.runJobs();
		return member;
	}

	private APIResponse open(TasklistPage person, CaseStory story) {
		return person.page()
			.context()
			.request()
			.get("/api/cases/%s/documents/%s".formatted(story.reference(),
					this.documents.of(story.reference()).get(0).getId()));
	}

}
