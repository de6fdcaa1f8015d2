package org.protocoldesk.correspondence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.FailedStart;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** A mail server without a sender stops the start with one sentence. */
@ExtendWith(OutputCaptureExtension.class)
class MailSettingsTests {

	@ParameterizedTest
	@CsvSource({ "'', missing", "nobody, not an e-mail address" })
	void shouldAskForASender(String from, String problem, CapturedOutput output) {
		FailedStart.of(Mail.class)
			.says(output, "A mail server is set (spring.mail.host), but desk.mail.from is " + problem,
					"Set DESK_MAIL_FROM", "--spring.mail.host=mail.council.example", "--desk.mail.from=" + from);
	}

	@Import(MailServer.class)
	@EnableConfigurationProperties(MailSettings.class)
	@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
	static class Mail {

	}

}
