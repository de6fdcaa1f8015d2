package org.protocoldesk.correspondence;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailSendException;

/**
 * Why a message could not be sent, told without anything that is in the message.
 */
class MailFailure {

	private static final int REFUSED = 400;

	private final Exception exception;

	private final Throwable reason;

	MailFailure(Exception exception) {
		this.exception = exception;
		Exception[] ofMessage = (exception instanceof MailSendException failed) ? failed.getMessageExceptions()
				: new Exception[0];
		this.reason = (ofMessage.length > 0) ? ofMessage[0] : exception;
	}

	/**
	 * Whether the mail server itself said no.
	 */
	boolean isRefusal() {
		return reply() >= REFUSED;
	}

	/**
	 * Whether the message was accepted, and only the farewell went wrong.
	 */
	boolean isOnlyAfterwards() {
		return this.exception instanceof MailSendException failed && failed.getFailedMessages().isEmpty();
	}

	String inPlainWords() {
		if (isRefusal()) {
			return "the mail server refused it with reply " + reply();
		}
		return "it could not be handed to the mail server ("
				+ NestedExceptionUtils.getMostSpecificCause(this.reason).getClass().getSimpleName() + ")";
	}

	private int reply() {
		int reply = 0;
		for (Throwable current = this.reason; current != null; current = current.getCause()) {
			if (current instanceof SMTPSendFailedException failed) {
				reply = failed.getReturnCode();
			}
			else if (current instanceof SMTPAddressFailedException failed) {
				reply = failed.getReturnCode();
			}
		}
		return reply;
	}

}
