package org.protocoldesk.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The system's Chromium, started once for all tests. */
final class Chromium implements CloseableResource {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** Milliseconds; build machines are slow. */
	static final double PATIENCE = 60_000;

	private final Playwright playwright;

	private final Browser browser;

	Chromium() {
		Path executable = find();
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Path find() {
		return Optional.ofNullable(System.getenv("CHROMIUM"))
			.map(Path::of)
			.or(Chromium::installed)
			.filter(Files::isExecutable)
			.orElseThrow(() -> new IllegalStateException("The browser tests need Chromium. Install it "
					+ "(Debian, Ubuntu: apt-get install chromium) or name its executable in the variable CHROMIUM."));
	}

	private static Optional<Path> installed() {
		return Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
