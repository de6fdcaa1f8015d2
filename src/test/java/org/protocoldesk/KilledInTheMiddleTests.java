package org.protocoldesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.HoldingMailLine.Moment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk is killed right after a decision, while one letter hangs before the mail
 * server and another has arrived without a receipt. The next start takes over: the case
 * goes on, and every letter arrives once.
 */
class KilledInTheMiddleTests {

	private static final String MEMBER = "aisha.khalil";

	private static final String CLERK = "rosalind.pike";

	private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

	private HoldingMailLine line;

	@BeforeEach
	void open() throws IOException {
		this.mail.start();
		this.line = new HoldingMailLine(this.mail.getSmtp().getPort());
	}

	@AfterEach
	void close() throws IOException {
		this.line.close();
		this.mail.stop();
	}

	@Test
	void shouldGoOnWithoutLosingOrDoublingALetter() throws Exception {
		Path folder = Path.of("target", "killed-desk-" + ProcessHandle.current().pid()).toAbsolutePath();
		String reference;
		ProcessHandle orphan;
		try (SeparateDesk desk = open(folder)) {
			reference = complain(desk);
			await(() -> desk.tasks("considerComplaint", "carol.whitfield").size() == 1);
			await(() -> lettersNotSent(desk, reference) == 0);
			this.line.goDead(Moment.BEFORE_THE_RECEIPT, Moment.BEFORE_THE_LETTER);
			finish(desk, "carol.whitfield", desk.task("considerComplaint", "carol.whitfield"), "not-upheld");
			assertThat(this.line.isDeadFor(2, 30)).as("letters in flight").isTrue();
			orphan = desk.database();
			desk.kill();
		}
		assertThat(orphan.isAlive()).isTrue();
		try (SeparateDesk desk = open(folder)) {
			assertThat(orphan.isAlive()).isFalse();
			assertThat(desk.log()).contains("was killed and left its PostgreSQL");
			await(() -> desk.tasks("findOutWhetherItArrived", CLERK).size() == 2);
			desk.tasks("findOutWhetherItArrived", CLERK).forEach((task) -> lookIntoTheMailServersLog(desk, task));
			finish(desk, MEMBER, desk.task("replyToOutcome", MEMBER), "go-on");
			await(() -> desk.tasks("considerComplaint", "stephen.hartley").size() == 1);
			await(() -> lettersNotSent(desk, reference) == 0);
			assertThat(arrived()).hasSizeGreaterThan(5)
				.containsExactlyInAnyOrderElementsOf(desk.sql()
					.sql("select '<letter-' || id || '@council.example>' from letter")
					.query(String.class)
					.list());
		}
	}

	private SeparateDesk open(Path folder) throws IOException {
		return SeparateDesk.open(folder, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.line.port(),
				"--desk.mail.from=desk@council.example", "--camunda.bpm.job-execution.max-wait=500");
	}

	private static String complain(SeparateDesk desk) {
		return desk.raise(MEMBER, "complaint-escalation", Map.of("subject", "liam.brennan", "concern", "conduct",
				"summary", "He shouted.", "incidentDate", "2026-06-02", "informalResolution", "tried"));
	}

	private static void finish(SeparateDesk desk, String user, String task, String decision) {
		desk.submit(user, task, Map.of("decision", decision, "reason", "For good reasons."));
	}

	private void lookIntoTheMailServersLog(SeparateDesk desk, String task) {
		String letter = desk.person(CLERK).get("/task/" + task + "/variables/letter").json().path("value").asText();
		boolean isThere = arrived().contains("<letter-%s@council.example>".formatted(letter));
		desk.submit(CLERK, task, Map.of("decision", isThere ? "arrived" : "send-again"));
	}

	private static long lettersNotSent(SeparateDesk desk, String reference) throws IOException {
		return desk.sql()
			.sql("select count(*) from letter where case_reference = :reference and status <> 'SENT'")
			.param("reference", reference)
			.query(Long.class)
			.single();
	}

	private List<String> arrived() {
		return Arrays.stream(this.mail.getReceivedMessages()).map(KilledInTheMiddleTests::idOf).toList();
	}

	private static String idOf(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(condition);
	}

}
