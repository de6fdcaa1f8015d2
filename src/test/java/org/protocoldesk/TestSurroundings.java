package org.protocoldesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What the desk finds around it in tests: an empty data folder and a mail server. */
public class TestSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Unpacks PostgreSQL once for all desks of a test run. */
	public static final String BINARIES = "desk.postgres-binaries=target/postgres-binaries";

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
		mail.start();
		context.getBeanFactory().registerSingleton("greenMail", mail);
		TestPropertyValues
			.of("desk.data-folder=" + newFolder(), BINARIES, "spring.mail.host=127.0.0.1",
					"spring.mail.port=" + mail.getSmtp().getPort())
			.applyTo(context);
	}

	private static Path newFolder() {
		try {
			return Files.createDirectories(Path.of("target",
					"desk-test-%d-%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
