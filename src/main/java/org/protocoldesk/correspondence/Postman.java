package org.protocoldesk.correspondence;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers letters, each of them once. Every step is its own transaction, so that what is
 * known about a letter survives whatever happens to the caller or the machine.
 */
@Component
public class Postman {

	private final Letters letters;

	private final MailServer mailServer;

	private final Clock clock;

	private final TransactionTemplate newTransaction;

	Postman(Letters letters, MailServer mailServer, Clock clock, PlatformTransactionManager transactions) {
		this.letters = letters;
		this.mailServer = mailServer;
		this.clock = clock;
		this.newTransaction = new TransactionTemplate(transactions);
		this.newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Sends a letter that waits; one that is sent already, or only kept, is left alone.
	 * @throws LetterNotSent if it did not leave; call again later
	 * @throws LetterUncertain if it may have left; call again only when a person has
	 * looked, because then it is sent
	 */
	public void deliver(UUID letter) {
		Letter taken = update(letter, (found) -> found.attempt(this.clock.instant()));
		switch (taken.getStatus()) {
			case SENDING -> send(taken);
			case UNCERTAIN -> throw new LetterUncertain(letter, this.mailServer.messageId(letter));
			default -> {
			}
		}
	}

	/**
	 * Notes that a letter of which nobody knew whether it left has arrived.
	 */
	public void confirm(UUID letter) {
		update(letter, (found) -> found.sent(this.clock.instant()));
	}

	/** The reference of the case that a letter belongs to. */
	public String caseOf(UUID letter) {
		return this.letters.findById(letter).orElseThrow().getCaseReference();
	}

	private void send(Letter letter) {
		try {
			this.mailServer.send(letter);
		}
		catch (LetterNotSent ex) {
			update(letter.getId(), Letter::waitAgain);
			throw ex;
		}
		catch (LetterUncertain ex) {
			update(letter.getId(), Letter::doubt);
			throw ex;
		}
		update(letter.getId(), (found) -> found.sent(this.clock.instant()));
	}

	private Letter update(UUID id, Consumer<Letter> change) {
		return this.newTransaction.execute((transaction) -> {
			Letter letter = this.letters.lock(id)
				.orElseThrow(() -> new IllegalStateException("There is no letter " + id));
			change.accept(letter);
			return letter;
		});
	}

}
