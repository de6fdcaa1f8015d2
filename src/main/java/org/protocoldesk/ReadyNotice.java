package org.protocoldesk;

import org.protocoldesk.council.ActiveCouncil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says when the desk is ready and where to log in. */
@Component
class ReadyNotice {

	private static final Logger log = LoggerFactory.getLogger(ReadyNotice.class);

	private final ActiveCouncil council;

	private final boolean demonstration;

	ReadyNotice(ActiveCouncil council, @Value("${desk.demo}") boolean demonstration) {
		this.council = council;
		this.demonstration = demonstration;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
			log.info("Protocol Desk is ready for {} after {} s. Log in at http://localhost:{}/{}",
					this.council.profile().name(), event.getTimeTaken().toSeconds(), web.getWebServer().getPort(),
					this.demonstration ? " (demonstration: everybody's password is desk)" : "");
		}
	}

}
