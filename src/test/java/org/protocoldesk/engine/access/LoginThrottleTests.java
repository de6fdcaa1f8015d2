package org.protocoldesk.engine.access;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Passwords cannot be guessed one after the other, and nobody locks the owner out. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class LoginThrottleTests {

	private static final String USER = "guessed.at";

	private static final String OWNER = "aisha.khalil";

	private static final String HOME = "10.0.0.1";

	private static final String MALLORY = "10.6.6.6";

	@Autowired
	IdentityService identity;

	@Autowired
	Passwords passwords;

	@Autowired
	GreenMail mail;

	@LocalServerPort
	int port;

	@BeforeEach
	void create() {
		TrialAccounts.open(this.identity, this.passwords, USER);
	}

	@AfterEach
	void delete() {
		this.identity.deleteUser(USER);
	}

	@Test
	void shouldMakeAnyDoorWaitWhereTooManyLogInsFailed() throws Exception {
		for (int attempt = 1; attempt <= 5; attempt++) {
			assertThat(basic("guess", MALLORY)).isEqualTo(401);
		}
		HttpResponse<Void> refusal = ask("desk", MALLORY, USER);
		assertThat(refusal.statusCode()).isEqualTo(429);
		assertThat(refusal.headers().firstValue("Retry-After").map(Long::valueOf))
			.hasValueSatisfying((seconds) -> assertThat(seconds).isBetween(1L, 60L));
		assertThat(basic("desk", HOME)).isEqualTo(200);
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + 61_000));
		assertThat(basic("desk", MALLORY)).isEqualTo(200);
	}

	@Test
	void shouldMakePeopleWaitInTheWebApplicationsToo() throws Exception {
		for (int attempt = 1; attempt <= 5; attempt++) {
			assertThat(basic("guess", "127.0.0.1")).isEqualTo(401);
		}
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> RestDoor.WEB_APPS.open(this.port, USER))
			.withMessageContaining("429");
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + 61_000));
		assertThat(RestDoor.WEB_APPS.open(this.port, USER)).isNotNull();
	}

	@Test
	void shouldLetNobodyLockTheOwnerOut() throws Exception {
		assertThat(basic("desk", HOME)).isEqualTo(200);
		for (int attempt = 0; attempt < 60; attempt++) {
			assertThat(basic("guess", "10.6.6." + attempt)).isIn(401, 429);
		}
		assertThat(basic("desk", HOME)).as("where the owner logged in before").isEqualTo(200);
		assertThat(basic("desk", "10.1.1.1")).as("elsewhere").isEqualTo(429);
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + 3_600_000));
		assertThat(basic("desk", "10.1.1.1")).as("elsewhere, later").isEqualTo(200);
	}

	@Test
	void shouldLetOneSourceTryOnlySoManyAccounts() throws Exception {
		assertThat(basic("desk", HOME)).isEqualTo(200);
		List<Integer> answers = new ArrayList<>();
		for (int account = 0; account < 60; account++) {
			answers.add(ask("guess", HOME, "account." + account).statusCode());
		}
		assertThat(answers.subList(0, 40)).containsOnly(401);
		assertThat(answers.subList(41, 60)).containsOnly(429);
		assertThat(basic("desk", HOME)).as("a neighbour who logged in before").isEqualTo(200);
	}

	@Test
	void shouldTellTheOwnerByMailOnceAndTheLogWithoutNames(CapturedOutput output) throws Exception {
		for (int attempt = 0; attempt < 30; attempt++) {
			ask("guess", "10.7.7." + attempt, OWNER);
		}
		assertThat(this.mail.waitForIncomingEmail(10_000, 1)).isTrue();
		List<String> told = new ArrayList<>();
		for (MimeMessage message : this.mail.getReceivedMessages()) {
			if (message.getSubject().contains("tries to log in")) {
				told.add(message.getAllRecipients()[0].toString());
			}
		}
		assertThat(told).singleElement().asString().contains("aisha.khalil@");
		assertThat(output.toString().lines().filter((line) -> line.contains("desk.sign-in")))
			.hasSizeGreaterThanOrEqualTo(20)
			.anyMatch((line) -> line.contains("A log-in failed: source 10.7.7.4 (1 lately), account #"))
			.noneMatch((line) -> line.contains(OWNER));
	}

	/** In processor time, which other work of the machine does not lengthen. */
	@Test
	void shouldTakeAsMuchWorkWhetherThereIsSuchAnAccountOrNot() {
		List<Long> known = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		for (int attempt = 0; attempt < 40; attempt++) {
			known.add(workOfTry(OWNER));
			unknown.add(workOfTry("nobody.of.that.name"));
		}
		assertThat(median(unknown)).isBetween(median(known) / 2, median(known) * 2);
	}

	private long workOfTry(String account) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		this.identity.checkPassword(account, "guess");
		return threads.getCurrentThreadCpuTime() - start;
	}

	private static long median(List<Long> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	private int basic(String password, String source) throws Exception {
		return ask(password, source, USER).statusCode();
	}

	/** Only the test's own web server lets a caller say where they come from. */
	private HttpResponse<Void> ask(String password, String source, String account) throws Exception {
		String login = Base64.getEncoder().encodeToString((account + ":" + password).getBytes());
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/engine-rest/task?maxResults=1"))
			.header("Authorization", "Basic " + login)
			.header(NamedSources.HEADER, source)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
	}

}
