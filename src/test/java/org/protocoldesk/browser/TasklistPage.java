package org.protocoldesk.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Tasklist in one window, in the words of somebody who works with it. */
public final class TasklistPage {

	private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final String DIALOGUE = ".modal-content";

	private static final String LISTS = ".task-filter";

	private static final String PROBLEM = ".fjs-form-field-error";

	private static final String NO_TASK = ".task-details div:not(.ng-hide) > .no-task";

	/**
	 * The page moves the focus into its first field a moment after it appears: what is
	 * typed just then lands there.
	 */
	private static final int ATTEMPTS = 5;

	private static final String CLOSE_MESSAGES = """
			() => document.querySelectorAll("[notifications-panel] .alert .close:not(.ng-hide)")
				.forEach((button) => button.click())""";

	/** Messages go away by themselves, so they are read at the moment they appear. */
	private static final String ANSWER = """
			(otherwise) => {
				const said = [...document.querySelectorAll("[notifications-panel] .alert")]
					.flatMap((alert) => [...alert.querySelectorAll(".status, .message")])
					.map((part) => part.innerText.trim()).filter(Boolean);
				return said.length || document.querySelector(otherwise) ? [said.join("\\n")] : null;
			}""";

	private final Page page;

	private String message = "";

	TasklistPage(Page page) {
		this.page = page;
	}

	/** Comes to the desk's bare address and finds the log-in. */
	public TasklistPage open() {
		this.page.navigate("/");
		this.page.locator("form[name=signinForm]").waitFor();
		return this;
	}

	/** Logs in with the password of the demonstration. */
	public TasklistPage logIn(String user) {
		open().enter(user, "desk");
		this.page.locator(LISTS).first().waitFor();
		return this;
	}

	public TasklistPage enter(String user, String password) {
		Locator name = this.page.getByLabel("User name");
		Locator secret = this.page.getByLabel("Password");
		for (int time = 0; time < ATTEMPTS && !(holds(name, user) && holds(secret, password)); time++) {
			name.fill(user);
			secret.fill(password);
		}
		return click("Log in", LISTS);
	}

	private static boolean holds(Locator field, String text) {
		return field.inputValue().equals(text);
	}

	/** Logs out and waits until the next person can log in. */
	public void logOut() {
		this.page.locator(".account > a").click();
		this.page.locator(".logout a").click();
		this.page.locator("form[name=signinForm]").waitFor();
	}

	/** The names of the lists on the left. */
	public List<String> filters() {
		return this.page.locator(LISTS + " .name a")
			.allInnerTexts()
			.stream()
			.map((name) -> name.replaceAll("\\s+\\d+$", "").strip())
			.toList();
	}

	/** Opens one of the lists on the left. */
	public TasklistPage filter(String name) {
		Locator list = this.page.locator(LISTS)
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + FormPart.literally(name))));
		list.locator(".name a").click();
		this.page.locator(LISTS + ".active").and(list).waitFor();
		return this;
	}

	/** Opens the first task of the list whose card shows a text. */
	public TasklistPage openTask(String text) {
		Locator card = this.page.locator("li.task").filter(new Locator.FilterOptions().setHasText(text)).first();
		String name = card.locator("h4.task a").innerText().strip();
		card.locator("h4.task a").click();
		this.page.locator(".task-card h2.task", new Page.LocatorOptions().setHasText(name)).waitFor();
		this.page.locator(".task-card .fjs-form").waitFor();
		return this;
	}

	/** Takes the open task on. */
	public TasklistPage claim() {
		this.page.locator(".task-card button.claim").click();
		this.page.locator(".task-card button.unclaim").waitFor();
		this.page.locator(".task-card .disabled-form")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		return this;
	}

	/** Opens the start form of a procedure. */
	public TasklistPage startProcess(String name) {
		this.page.locator(".start-process-action a").click();
		this.page.locator(".processes a", new Page.LocatorOptions().setHasText(name)).click();
		this.page.locator(".modal-body .fjs-form").waitFor();
		return this;
	}

	public TasklistPage fill(String label, String value) {
		form().fill(label, value);
		return this;
	}

	public TasklistPage fill(String label, LocalDate date) {
		return fill(label, AS_TYPED.format(date));
	}

	/** A date with a time, written like 19:30. */
	public TasklistPage fill(String label, LocalDate date, String time) {
		fill(label, date);
		form().fillTime(label, time);
		return this;
	}

	/** Chooses from radio buttons, check boxes or a list. */
	public TasklistPage choose(String label, String option) {
		form().choose(label, option);
		return this;
	}

	public TasklistPage tick(String label) {
		form().tick(label);
		return this;
	}

	/** Sends the form and waits for the answer. */
	public TasklistPage submit() {
		return click("Send", inDialogue() ? PROBLEM : PROBLEM + ", " + NO_TASK);
	}

	/**
	 * What Tasklist said to the last log-in or submission; nothing when a task is done.
	 */
	public String message() {
		return this.message;
	}

	/** What the form itself finds wrong, field by field. */
	public List<String> problems() {
		return form().problems();
	}

	/** Everything that the open form shows. */
	public String formText() {
		return form().text();
	}

	/** For what has no word here yet. */
	public Page page() {
		return this.page;
	}

	private FormPart form() {
		return new FormPart(this.page.locator(inDialogue() ? DIALOGUE : ".task-card"));
	}

	private boolean inDialogue() {
		return this.page.locator(DIALOGUE).count() > 0;
	}

	private TasklistPage click(String button, String otherwise) {
		this.page.evaluate(CLOSE_MESSAGES);
		this.page.locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + button + "\\s*$")))
			.filter(new Locator.FilterOptions().setVisible(true))
			.click();
		List<?> answer = (List<?>) this.page.waitForFunction(ANSWER, otherwise).jsonValue();
		this.message = (String) answer.get(0);
		return this;
	}

}
