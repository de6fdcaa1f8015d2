package org.protocoldesk.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.correspondence.Letter;
import org.protocoldesk.correspondence.LetterStatus;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Letters leave through the outbox: repeated when the mail server fails, never sent
 * twice.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterDeliveryTests {

	private static final int NOBODY_LISTENS = 1;

	private final Set<String> passed = new HashSet<>();

	@Autowired
	CaseStories desk;

	@Autowired
	GreenMail mail;

	@Autowired
	JavaMailSenderImpl sender;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	HistoryService history;

	@Autowired
	RepositoryService repository;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	private CaseStory story;

	private Letter letter;

	private String delivery;

	@BeforeEach
	void writeALetter() {
		this.story = this.desk.start("aisha.khalil", Complaints.PROCEDURE, Complaints.about("liam.brennan"));
		this.letter = this.story.letters().get(0);
		this.delivery = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("letter-delivery")
			.variableValueEquals("letter", this.letter.getId().toString())
			.singleResult()
			.getId();
	}

	@AfterEach
	void note() {
		this.sender.setPort(this.mail.getSmtp().getPort());
		this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(this.delivery)
			.finished()
			.list()
			.stream()
			.map(HistoricActivityInstance::getActivityId)
			.forEach(this.passed::add);
	}

	@AfterAll
	void everyEndAndBoundaryEventWasPassed() {
		assertThat(ModelEvents.endsAndBoundaries(this.repository, "letter-delivery")).isSubsetOf(this.passed);
	}

	@Test
	void shouldSendALetterOnce() {
		run();
		assertThat(received()).hasSize(1);
		assertThat(status()).isEqualTo(LetterStatus.SENT);
	}

	@Test
	void shouldTryAgainAndThenRaiseAnIncidentWhenTheMailServerIsDown() {
		this.sender.setPort(NOBODY_LISTENS);
		for (int attempt = 0; attempt < 5; attempt++) {
			assertThatThrownBy(this::run).hasMessageContaining(this.letter.getId().toString());
		}
		assertThat(this.runtime.createIncidentQuery().processInstanceId(this.delivery).list()).hasSize(1);
		assertThat(received()).isEmpty();
		assertThat(status()).isEqualTo(LetterStatus.WAITING);
		this.sender.setPort(this.mail.getSmtp().getPort());
		this.management.setJobRetries(job().getId(), 1);
		run();
		assertThat(received()).hasSize(1);
	}

	@Test
	void shouldAskAPersonWhenItIsUnclearWhetherALetterLeft() {
		interruptedWhileSending();
		run();
		assertThat(received()).isEmpty();
		answer("arrived");
		assertThat(status()).isEqualTo(LetterStatus.SENT);
		assertThat(received()).isEmpty();
	}

	@Test
	void shouldSendAgainWhenAPersonSaysThatItDidNotArrive() {
		interruptedWhileSending();
		run();
		answer("send-again");
		run();
		assertThat(received()).hasSize(1);
		assertThat(status()).isEqualTo(LetterStatus.SENT);
	}

	@Test
	void shouldDeliverEveryLetterOfACase() {
		this.story.decide("carol.whitfield", "considerComplaint", "upheld")
			.decide("aisha.khalil", "replyToOutcome", "accept");
		run();
		this.story.letters()
			.stream()
			.flatMap((written) -> this.runtime.createProcessInstanceQuery()
				.processDefinitionKey("letter-delivery")
				.variableValueEquals("letter", written.getId().toString())
				.list()
				.stream())
			.forEach((one) -> this.management
				.executeJob(this.management.createJobQuery().processInstanceId(one.getId()).singleResult().getId()));
		assertThat(this.story.letters()).extracting(Letter::getTemplate)
			.containsExactly("handler-asked", "acknowledgement", "stage-outcome", "officer-outcome", "settled");
		assertThat(this.story.letters()).allSatisfy((written) -> assertThat(received(written)).hasSize(1));
	}

	private void interruptedWhileSending() {
		this.jdbc.sql("update letter set status = 'SENDING', attempted_at = now() where id = ?")
			.param(this.letter.getId())
			.update();
	}

	private void answer(String decision) {
		Task task = this.tasks.createTaskQuery().processInstanceId(this.delivery).singleResult();
		this.story.submit("rosalind.pike", task, Map.of("decision", decision));
	}

	private void run() {
		this.management.executeJob(job().getId());
	}

	private Job job() {
		return this.management.createJobQuery().processInstanceId(this.delivery).singleResult();
	}

	private LetterStatus status() {
		UUID id = this.letter.getId();
		return this.story.letters()
			.stream()
			.filter((one) -> one.getId().equals(id))
			.findFirst()
			.orElseThrow()
			.getStatus();
	}

	private List<MimeMessage> received() {
		return received(this.letter);
	}

	private List<MimeMessage> received(Letter written) {
		String id = "<letter-" + written.getId();
		return List.of(this.mail.getReceivedMessages())
			.stream()
			.filter((message) -> idOf(message).startsWith(id))
			.toList();
	}

	private static String idOf(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
