package org.protocoldesk.correspondence;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class MailServerTests {

	private static final String FROM = "democratic.services@council.example";

	@ParameterizedTest
	@CsvSource({ "MAIL, 451 try later, 451", "RCPT, 550 <amina.khan@council.example> unknown, 550", "DATA, 554 no, 554",
			"., 552 too big for Councillor Amina Khan, 552" })
	void shouldKnowThatARefusedLetterDidNotLeave(String command, String answer, String code) throws IOException {
		try (ScriptedMailServer scripted = new ScriptedMailServer(Map.of(command, answer))) {
			assertThatExceptionOfType(LetterNotSent.class).isThrownBy(() -> server(scripted.port()).send(letter()))
				.withMessageContaining("refused it with reply " + code)
				.withMessageNotContainingAny("Khan", "amina", "@")
				.withNoCause();
		}
	}

	@ParameterizedTest
	@CsvSource({ "EHLO", "MAIL", "RCPT", "DATA" })
	void shouldKnowThatALetterDidNotLeaveWhenTheServerHangsUpEarly(String command) throws IOException {
		Map<String, String> answers = command.equals("EHLO") ? Map.of("EHLO", "", "HELO", "") : Map.of(command, "");
		try (ScriptedMailServer scripted = new ScriptedMailServer(answers)) {
			assertThatExceptionOfType(LetterNotSent.class).isThrownBy(() -> server(scripted.port()).send(letter()))
				.withMessageContaining("It is safe to try again.");
		}
	}

	@Test
	void shouldNotKnowWhenTheServerHangsUpInsteadOfAccepting() throws IOException {
		try (ScriptedMailServer scripted = new ScriptedMailServer(Map.of(".", ""))) {
			assertThatExceptionOfType(LetterUncertain.class).isThrownBy(() -> server(scripted.port()).send(letter()))
				.withMessageContaining("Look for the message <letter-null@council.example> in the mail server's log")
				.withNoCause();
		}
	}

	@Test
	void shouldTakeALetterAsSentWhateverTheServerSaysInFarewell() throws IOException {
		try (ScriptedMailServer scripted = new ScriptedMailServer(Map.of("QUIT", "421 something broke"))) {
			assertThatNoException().isThrownBy(() -> server(scripted.port()).send(letter()));
		}
	}

	@Test
	void shouldNotRepeatAnAddressThatIsNone() {
		Recipient recipient = new Recipient("amina.khan", "Councillor Amina Khan", "amina.khan at council");
		assertThatExceptionOfType(LetterNotSent.class).isThrownBy(() -> server(25).send(letter(recipient)))
			.withMessageContaining("AddressException")
			.withMessageNotContainingAny("Khan", "amina")
			.withNoCause();
	}

	@Test
	void shouldAskForASender() {
		assertThatIllegalStateException().isThrownBy(() -> server(25, "mail.council.example", null))
			.withMessageStartingWith("A mail server is set (spring.mail.host), but desk.mail.from is missing.");
		assertThatIllegalStateException().isThrownBy(() -> server(25, "mail.council.example", "nobody"))
			.withMessageContaining("desk.mail.from is not an e-mail address.");
	}

	@Test
	void shouldTakeAnEmptyHostForNoMailServer() {
		MailServer none = server(25, "", null);
		assertThat(none.isConfigured()).isFalse();
		assertThatExceptionOfType(LetterNotSent.class).isThrownBy(() -> none.send(letter()))
			.withMessageContaining("no mail server is set");
	}

	private MailServer server(int port) {
		return server(port, "localhost", FROM);
	}

	private MailServer server(int port, String host, String from) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost(host);
		sender.setPort(port);
		sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
		StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", sender));
		return new MailServer(beans.getBeanProvider(JavaMailSender.class), new MailSettings(from), host);
	}

	private Letter letter() {
		return letter(Drafts.AMINA);
	}

	private Letter letter(Recipient recipient) {
		Letter letter = new Letter(Drafts.to(recipient, "CMP-2026-0001"), new Text("Subject", "Text"),
				LetterStatus.WAITING, Instant.now());
		letter.attempt(Instant.now());
		return letter;
	}

}
