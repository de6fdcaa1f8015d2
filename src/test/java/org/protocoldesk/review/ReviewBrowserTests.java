package org.protocoldesk.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.CaseStory;
import org.protocoldesk.browser.BrowserExtension;
import org.protocoldesk.browser.Windows;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A manager reviews cases in Cockpit, in a real browser. */
@ExtendWith(BrowserExtension.class)
class ReviewBrowserTests extends ReviewTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter AS_SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu");

	@Test
	void shouldReviewLastMonthsLateComplaints(Windows windows) throws IOException {
		LocalDate lastMonth = LocalDate.now(LONDON).withDayOfMonth(1).minusMonths(1);
		CaseStory late = lateAndSettled(lastMonth.plusDays(4));
		Page page = logIn(windows);
		page.getByLabel("Procedure", exactly()).selectOption("complaint-escalation");
		heading(page, "cases? found");
		page.getByLabel("Late", exactly()).selectOption("Late at some step");
		button(page, "Last month").click();
		button(page, "Show cases").click();
		Locator found = page.locator(".cases tbody tr").filter(has(late.reference()));
		assertThat(found).containsText("Was late");
		assertThat(found).containsText(AS_SHOWN.format(lastMonth.plusDays(4)));
		isAccessible(page);
		assertThat(textOf(download(page, "Download as CSV"))).contains(late.reference(), "Settled", "Yes");

		found.getByRole(AriaRole.LINK).click();
		assertThat(page.locator(".standing")).containsText("Closed");
		assertThat(page.locator(".canvas").first()).isVisible();
		page.locator(".badge-of-step").first().waitFor();
		Locator path = page.locator("table").filter(has("Steps in the order in which they began"));
		assertThat(path).containsText("Complaint raised");
		assertThat(page.locator(".timeline")).containsText("The target date ");
		assertThat(page.locator(".rules .matched").first()).containsText("(applied)");
		assertThat(page.locator(".timeline")).containsText("Carol Whitfield for the office: Service Director");
		assertThat(page.locator(".timeline")).containsText("Paragraph 22.2 (LUT-22.2a)");
		isAccessible(page);
		assertThat(Files.readAllBytes(download(page, "Download the audit pack (PDF)"))).startsWith("%PDF-".getBytes());
	}

	@Test
	void shouldReviewARunningCase(Windows windows) throws IOException {
		CaseStory running = complain("liam.brennan");
		Page page = logIn(windows);
		page.getByLabel("Reference begins with").fill(running.reference());
		page.getByLabel("Status", exactly()).selectOption("Open");
		page.getByLabel("With this office now").selectOption("Service Director");
		button(page, "Show cases").click();
		heading(page, "1 case found");
		assertThat(textOf(download(page, "Download as CSV"))).contains(running.reference(), "Service Director");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(running.reference())).click();
		assertThat(page.locator(".standing")).containsText("It is with: Service Director (Housing)");
		page.locator(".badge-of-step.here").first().waitFor();
		assertThat(page.locator("table").filter(has("Steps in the order"))).containsText("stands here");
		assertThat(page.locator(".rules .matched").first()).isVisible();
		assertThat(page.locator(".desk-review")).containsText("The date of “Consider the complaint” comes on");
		isAccessible(page);
		assertThat(Files.readAllBytes(download(page, "Download the audit pack (PDF)"))).startsWith("%PDF-".getBytes());

		running.decide(HANDLER, "considerComplaint", "upheld");
		page.reload();
		assertThat(page.locator(".standing")).containsText("It is with: Aisha Khalil");
		page.navigate("/camunda/app/cockpit/default/#/process-instance/" + running.instance() + "/runtime");
		page.getByText("Case history", new Page.GetByTextOptions().setExact(true)).click();
		page.getByText("The whole history of case " + running.reference()).click();
		heading(page, "Case " + running.reference());
	}

	@Test
	void shouldShowHowAProcedureWent(Windows windows) {
		settled("liam.brennan");
		Page page = logIn(windows);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Procedures")).click();
		page.getByLabel("Procedure", exactly()).selectOption("complaint-escalation");
		button(page, "Show").click();
		heading(page, "Raise a complaint about an officer");
		page.locator(".badge-of-step").first().waitFor();
		assertThat(page.locator(".legend").first()).containsText("How often:");
		page.getByLabel("How long (median)").first().check();
		assertThat(page.locator(".legend").first()).containsText("How long (median):");
		page.locator("summary").filter(has("as a list")).first().click();
		assertThat(page.locator("table").filter(has("9 in 10 within")).first()).containsText("Complaint raised");
		isAccessible(page);
		assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(1280);
	}

	@Test
	void shouldOpenCockpitsFirstPageWithoutAnError(Windows windows) {
		complain("liam.brennan");
		Page page = logIn(windows);
		List<String> errors = new ArrayList<>();
		page.onPageError(errors::add);
		page.navigate("/camunda/app/cockpit/default/#/dashboard");
		Locator procedures = page.locator(".stats-section.processes .value");
		assertThat(procedures).hasText(Pattern.compile("\\s*[1-9]\\d*\\s*"));
		assertThat(page.locator(".open-human-tasks")).isHidden();
		assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Human Tasks"))).isHidden();
		assertThat(errors).isEmpty();
	}

	@Test
	void shouldSayInASentenceWhatCannotBeShown(Windows windows) {
		Page page = logIn(windows);
		page.navigate("/camunda/app/cockpit/default/#/review/case/CMP-1999-0001");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no such case that you may see.");
		page.navigate("/camunda/app/cockpit/default/#/review/cases?reference=NOTHING");
		heading(page, "No cases found");
		assertThat(page.locator(".desk-review")).containsText("No case matches all filters.");
		page.getByLabel("From day").fill("31/02/2026");
		button(page, "Show cases").click();
		assertThat(page.locator(".problem")).containsText("Write a day of the period such as");
		isAccessible(page);
	}

	/**
	 * Nothing needs a mouse: the order of a column changes, and what was found is told.
	 */
	@Test
	void shouldBeUsedWithTheKeyboard(Windows windows) {
		settled("liam.brennan");
		Page page = logIn(windows);
		Locator reference = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reference"));
		reference.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("th[aria-sort=ascending]")).containsText("Reference");
		assertThat(page.locator(".above-list h2")).isFocused();
	}

	private CaseStory lateAndSettled(LocalDate day) {
		ClockUtil.setCurrentTime(Date.from(day.atTime(10, 0).atZone(LONDON).toInstant()));
		CaseStory story = complain("liam.brennan");
		story.untilAfter(Date.from(story.file().dueAt().plusSeconds(3600)));
		story.decide(HANDLER, "considerComplaint", "upheld").decide(MEMBER, "replyToOutcome", "accept");
		ClockUtil.reset();
		assertThat(story.file().openedAt()).isBefore(Instant.now());
		return story;
	}

	private static Page logIn(Windows windows) {
		Page page = windows.page();
		page.navigate("/camunda/app/cockpit/default/#/review/cases");
		page.getByLabel("User name").fill(MANAGER);
		page.getByLabel("Password").fill("desk");
		page.locator("button[type=submit]").first().click();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cases").setExact(true)).click();
		heading(page, "cases? found");
		return page;
	}

	private static void heading(Page page, String pattern) {
		page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)))
			.first()
			.waitFor();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private static Locator.FilterOptions has(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	private static Path download(Page page, String link) {
		Download download = page
			.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click());
		return download.path();
	}

	private static String textOf(Path file) throws IOException {
		return Files.readString(file);
	}

	private static void isAccessible(Page page) {
		List<Rule> serious = new AxeBuilder(page).include(List.of(".desk-review"))
			.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.toList();
		assertThat(serious)
			.as(serious.stream().map((rule) -> Map.of(rule.getId(), rule.getNodes()).toString()).toList().toString())
			.isEmpty();
	}

}
