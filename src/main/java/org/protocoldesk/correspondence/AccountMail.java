package org.protocoldesk.correspondence;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Mail to people about their accounts. It belongs to no case, is kept nowhere and holds
 * nobody up: what cannot be sent is noted in the log. Without a mail server nothing is
 * sent.
 */
@Component
public class AccountMail implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(AccountMail.class);

	private static final int WAITING_AT_MOST = 1_000;

	private final MailServer server;

	private final ExecutorService sending = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES,
			new LinkedBlockingQueue<>(WAITING_AT_MOST), new ThreadPoolExecutor.DiscardPolicy());

	AccountMail(MailServer server) {
		this.server = server;
	}

	/**
	 * Sends a mail soon.
	 * @param address where to
	 * @param name whose address it is
	 */
	public void send(String address, String name, String subject, String text) {
		if (this.server.isConfigured()) {
			this.sending.execute(() -> {
				try {
					this.server.send(address, name, subject, text);
				}
				catch (RuntimeException ex) {
					log.warn("A mail about an account could not be sent: {}", ex.getClass().getSimpleName());
				}
			});
		}
	}

	@Override
	public void destroy() {
		this.sending.shutdown();
	}

}
