package org.protocoldesk.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Letters of a council with a mail server.
 */
@SpringBootTest(classes = LettersContext.class, properties = { "spring.jpa.hibernate.ddl-auto=validate",
		"spring.mail.host=localhost", "desk.mail.from=Anytown Council <democratic.services@council.example>" })
class PostmanTests {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();

	private final GreenMail mail = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

	private final String reference = "CMP-" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private Correspondence correspondence;

	@Autowired
	private Postman postman;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.port", () -> PORT);
	}

	@BeforeEach
	void startMailServer() {
		this.mail.start();
	}

	@AfterEach
	void stopMailServer() {
		this.mail.stop();
	}

	@Test
	void shouldSendALetterOnce() throws Exception {
		UUID letter = write(Drafts.AMINA);
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.WAITING);
		this.postman.deliver(letter);
		this.postman.deliver(letter);
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		MimeMessage message = this.mail.getReceivedMessages()[0];
		assertThat(message.getMessageID()).isEqualTo("<letter-" + letter + "@council.example>");
		assertThat(message.getFrom())
			.containsExactly(new InternetAddress("democratic.services@council.example", "Anytown Council"));
		assertThat(message.getRecipients(Message.RecipientType.TO))
			.containsExactly(new InternetAddress("amina.khan@council.example", "Councillor Amina Khan"));
		assertThat(message.getSubject())
			.isEqualTo("Your complaint is with the Service Director, Housing (" + this.reference + ")");
		assertThat(message.getSentDate()).isEqualTo(LettersContext.NOW);
		assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(message.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(stored().getBody().strip())
			.contains("Zoë O'Brien");
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.SENT);
		assertThat(stored().getSentAt()).isEqualTo(LettersContext.NOW);
	}

	@Test
	void shouldSendLaterWhatCouldNotBeSentNow() {
		UUID letter = write(Drafts.AMINA);
		this.mail.stop();
		assertThatExceptionOfType(LetterNotSent.class).isThrownBy(() -> this.postman.deliver(letter))
			.withMessageContaining(letter.toString());
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.WAITING);
		this.mail.start();
		this.postman.deliver(letter);
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.SENT);
	}

	@Test
	void shouldAskAPersonAfterTheDeskWasKilledWhileSending() {
		UUID letter = write(Drafts.AMINA);
		this.database.update("update letter set status = 'SENDING', attempted_at = now() where id = ?", letter);
		assertThatExceptionOfType(LetterUncertain.class).isThrownBy(() -> this.postman.deliver(letter))
			.withMessageContaining("Look for the message <letter-" + letter + "@council.example>")
			.withMessageContaining("Retry only if it is not there");
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.UNCERTAIN);
		assertThat(this.mail.getReceivedMessages()).isEmpty();
		this.postman.deliver(letter);
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.SENT);
	}

	@Test
	void shouldSendAgainIfThePersonWhoLookedTriesWhileTheMailServerIsDown() {
		UUID letter = write(Drafts.AMINA);
		this.database.update("update letter set status = 'UNCERTAIN', attempted_at = now() where id = ?", letter);
		this.mail.stop();
		assertThatExceptionOfType(LetterNotSent.class).isThrownBy(() -> this.postman.deliver(letter));
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.WAITING);
	}

	@RepeatedTest(5)
	void shouldSendOnceWhenTwoNodesDeliverAtOnce() throws Exception {
		UUID letter = write(Drafts.AMINA);
		CyclicBarrier together = new CyclicBarrier(2);
		Callable<Void> node = () -> {
			together.await();
			try {
				this.postman.deliver(letter);
			}
			catch (LetterUncertain ex) {
				// The one who came second, while the first was still at it.
			}
			return null;
		};
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
			done.get();
		}
		nodes.shutdown();
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.SENT);
	}

	@Test
	void shouldKeepWhatIsKnownThoughTheCallerFails() {
		UUID letter = write(Drafts.AMINA);
		this.transaction.executeWithoutResult((status) -> {
			this.postman.deliver(letter);
			status.setRollbackOnly();
		});
		this.postman.deliver(letter);
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
	}

	@Test
	void shouldKeepALetterToSomebodyWithoutAnAddress() {
		UUID letter = write(new Recipient("amina.khan", "Councillor Amina Khan", ""));
		this.postman.deliver(letter);
		assertThat(stored().getStatus()).isEqualTo(LetterStatus.KEPT);
		assertThat(this.mail.getReceivedMessages()).isEmpty();
	}

	@Test
	void shouldNotKnowALetterThatWasNeverWritten() {
		UUID letter = UUID.randomUUID();
		assertThatIllegalStateException().isThrownBy(() -> this.postman.deliver(letter))
			.withMessage("There is no letter " + letter);
	}

	@Test
	void shouldKeepLineBreaksOutOfTheHeaders() throws Exception {
		UUID letter = write(new Recipient("amina.khan", "Amina\r\nBcc: x@y.example", "amina.khan@council.example"));
		this.postman.deliver(letter);
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		assertThat(GreenMailUtil.getHeaders(this.mail.getReceivedMessages()[0]).lines())
			.noneMatch((line) -> line.startsWith("Bcc"));
	}

	private UUID write(Recipient recipient) {
		return this.transaction
			.execute((status) -> this.correspondence.write(Drafts.to(recipient, this.reference)).getId());
	}

	private Letter stored() {
		return this.correspondence.of(this.reference).get(0);
	}

}
