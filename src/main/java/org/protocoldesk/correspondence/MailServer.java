package org.protocoldesk.correspondence;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The council's mail server, if there is one.
 */
@Component
class MailServer {

	private final JavaMailSender sender;

	private final InternetAddress from;

	MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings,
			@Value("${spring.mail.host:}${spring.mail.jndi-name:}") String server) {
		// An empty host, as container settings easily leave one, is no host.
		this.sender = StringUtils.hasText(server) ? sender.getIfAvailable() : null;
		this.from = isConfigured() ? senderAddress(settings.from()) : null;
	}

	boolean isConfigured() {
		return this.sender != null;
	}

	/**
	 * Returns when the mail server has accepted the letter.
	 * @throws LetterNotSent if it certainly has not
	 * @throws LetterUncertain if it fell silent at the end
	 */
	void send(Letter letter) {
		if (!isConfigured()) {
			throw new LetterNotSent(letter.getId(), "no mail server is set (spring.mail.host)");
		}
		OutgoingMessage message = new OutgoingMessage();
		try {
			fill(message, letter);
			this.sender.send(message);
		}
		catch (MailException | MessagingException | UnsupportedEncodingException ex) {
			MailFailure failure = new MailFailure(ex);
			if (!message.isWrittenOut() || failure.isRefusal()) {
				throw new LetterNotSent(letter.getId(), failure.inPlainWords());
			}
			if (!failure.isOnlyAfterwards()) {
				throw new LetterUncertain(letter.getId(), messageId(letter.getId()));
			}
		}
	}

	/** The same for a mail that is no letter of a case. */
	void send(String address, String name, String subject, String text) {
		OutgoingMessage message = new OutgoingMessage();
		try {
			address(message, address, name);
			message.setSubject(subject, StandardCharsets.UTF_8.name());
			message.setText(text, StandardCharsets.UTF_8.name());
			this.sender.send(message);
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new IllegalArgumentException("A mail could not be written", ex);
		}
	}

	/**
	 * The same for every attempt, so that it can be found in the mail server's log.
	 */
	String messageId(UUID letter) {
		String domain = isConfigured() ? this.from.getAddress().replaceFirst(".*@", "@") : "";
		return "<letter-" + letter + domain + ">";
	}

	private void fill(OutgoingMessage message, Letter letter) throws MessagingException, UnsupportedEncodingException {
		String utf8 = StandardCharsets.UTF_8.name();
		address(message, letter.getEmail(), letter.getRecipientName());
		message.setSubject(letter.getSubject(), utf8);
		message.setText(letter.getBody(), utf8);
		message.setSentDate(Date.from(letter.getAttemptedAt()));
		message.setHeader("Message-ID", messageId(letter.getId()));
	}

	private void address(OutgoingMessage message, String address, String name)
			throws MessagingException, UnsupportedEncodingException {
		InternetAddress to = new InternetAddress(address, true);
		to.setPersonal(name, StandardCharsets.UTF_8.name());
		message.setFrom(this.from);
		message.setRecipient(Message.RecipientType.TO, to);
		// Keeps automatic replies away.
		message.setHeader("Auto-Submitted", "auto-generated");
	}

	private static InternetAddress senderAddress(String from) {
		try {
			return new InternetAddress((from != null) ? from : "", true);
		}
		catch (MessagingException ex) {
			throw new MailSettingsInvalid(StringUtils.hasText(from) ? "not an e-mail address." : "missing.");
		}
	}

}
