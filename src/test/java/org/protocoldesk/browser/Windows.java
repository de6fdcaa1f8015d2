package org.protocoldesk.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** The browser windows of one test, each with a log-in of its own. */
public final class Windows {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final Browser browser;

	private final String desk;

	private final List<Page> pages = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Windows(Browser browser, String desk) {
		this.browser = browser;
		this.desk = desk;
	}

	/** A new window in which nobody has logged in yet. */
	public TasklistPage tasklist() {
		return new TasklistPage(page());
	}

	/** A new window for pages other than Tasklist, at the desk's address. */
	public Page page() {
		Page page = this.browser
			.newContext(new Browser.NewContextOptions().setBaseURL(this.desk)
				.setLocale("en-GB")
				.setTimezoneId("Europe/London")
				.setViewportSize(1280, 800))
			.newPage();
		page.setDefaultTimeout(Chromium.PATIENCE);
		page.onPageError((error) -> this.complaints.add(page.url() + " " + error));
		page.onRequestFailed((request) -> this.complaints.add(request.url() + " " + request.failure()));
		page.onConsoleMessage((line) -> this.complaints.add(line.location() + " " + line.text()));
		this.pages.add(page);
		return page;
	}

	/** Keeps pictures of all windows and what the browser complained about. */
	void photograph(String test) throws IOException {
		for (int i = 0; i < this.pages.size(); i++) {
			Path picture = SCREENSHOTS.resolve("%s-%d.png".formatted(test, i + 1));
			this.pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture));
		}
		Files.write(SCREENSHOTS.resolve(test + ".txt"), this.complaints);
	}

	void close() {
		this.pages.forEach((page) -> page.context().close());
	}

}
