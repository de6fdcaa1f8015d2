package org.protocoldesk.engine.access;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.protocoldesk.correspondence.AccountMail;
import org.protocoldesk.directory.CurrentDirectory;

import org.springframework.stereotype.Component;

/**
 * Tells people by mail what happens to their accounts, without links and without secrets.
 */
@Component
class AccountOwners {

	private static final String ASK = "\n\nIf this was not you, and you do not know of it, tell the people who run "
			+ "Protocol Desk in your council.\n";

	private final CurrentDirectory directory;

	private final AccountMail mail;

	private final Cache<String, Boolean> told = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofHours(1))
		.build();

	AccountOwners(CurrentDirectory directory, AccountMail mail) {
		this.directory = directory;
		this.mail = mail;
	}

	/** At most once an hour. */
	void tellOfGuesses(String account) {
		if (this.told.asMap().putIfAbsent(account, true) == null) {
			tell(account, "Somebody tries to log in to your account",
					"Many log-ins to your account failed within an hour. Nobody got in. For a while log-ins to it are "
							+ "taken only from where you logged in before; that ends by itself, and what you are "
							+ "logged in to goes on.");
		}
	}

	void tellOfPassword(String account) {
		tell(account, "Your password was changed",
				"Your password for Protocol Desk was changed, and whoever was logged in with the old one is logged out.");
	}

	/**
	 * The office that watches over the council's rules hears of every exception to them.
	 */
	void tellMonitoringOfficer(AccessException asked, String second) {
		this.directory.get()
			.posts()
			.stream()
			.filter((post) -> post.office().equals("monitoring-officer") && post.holder() != null)
			.forEach((post) -> tell(post.holder(), "An account oversees cases by way of exception",
					"The account %s is in the group %s until %s. %s asked for it and %s agreed. Their reason: %s"
						.formatted(asked.account(), asked.group(), asked.until(), asked.askedBy(), second,
								asked.reason())));
	}

	private void tell(String account, String subject, String text) {
		this.directory.get()
			.person(account)
			.filter((person) -> person.email() != null)
			.ifPresent((person) -> this.mail.send(person.email(), person.name(), subject, text + ASK));
	}

}
